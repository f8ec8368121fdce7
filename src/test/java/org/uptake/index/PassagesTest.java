package org.uptake.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.uptake.document.About;
import org.uptake.document.Paragraph;
import org.uptake.document.ParsedDocument;
import org.uptake.document.Sentence;
import org.uptake.json.RandomFindings;
import org.uptake.text.Span;

class PassagesTest {

  @Test
  void aLongParagraphIsCutBetweenSentences() {
    String sentence = "The same was said again in the year after. ";
    ParsedDocument document = document(sentence.repeat(200), sentence.length());
    List<String> passages = quotes(document);
    assertTrue(passages.size() > 4);
    assertTrue(passages.stream().allMatch(passage -> passage.endsWith("after.")));
    assertEquals(document.text().strip(), passages.stream().collect(Collectors.joining(" ")));
  }

  @Test
  void aTextWithoutSentencesIsCutBetweenWordsElseAnywhere() {
    ParsedDocument words = document("word ".repeat(100_000), 500_000);
    assertTrue(quotes(words).stream().allMatch(passage -> passage.matches("(word ?)+")));
    ParsedDocument digits = document("7".repeat(1_000_001), 1_000_001);
    assertEquals(1_000_001, String.join("", quotes(digits)).length());
    ParsedDocument faces = document("a" + "\uD83D\uDE00".repeat(100_000), 200_001);
    assertTrue(
        quotes(faces).stream()
            .noneMatch(passage -> Character.isHighSurrogate(passage.charAt(passage.length() - 1))));
  }

  @Test
  void touchingFindsWhatAScanWouldFind() {
    ParsedDocument document = document("Here is one more. ".repeat(600), 18);
    Passages passages = Passages.of(document);
    assertFalse(passages.list().isEmpty());
    for (int start = 0; start < document.text().length() - 700; start += 97) {
      Span place = new Span(start, start + start % 700);
      List<Integer> expected =
          IntStream.range(0, passages.list().size())
              .filter(i -> passages.list().get(i).span().overlaps(place))
              .boxed()
              .toList();
      Passages.Range range = passages.touching(place);
      assertEquals(expected, IntStream.range(range.first(), range.end()).boxed().toList());
    }
  }

  private static List<String> quotes(ParsedDocument document) {
    List<String> quotes =
        Passages.of(document).list().stream().map(p -> document.quote(p.span())).toList();
    assertFalse(quotes.isEmpty());
    assertTrue(quotes.stream().allMatch(quote -> quote.length() <= Passages.LONGEST));
    return quotes;
  }

  /** One paragraph in sentences of {@code length}. */
  private static ParsedDocument document(String text, int length) {
    var sentences = new ArrayList<Sentence>();
    for (int start = 0; start < text.length(); start += length) {
      int end = Math.min(start + length, text.length());
      sentences.add(new Sentence(new Span(start, end), 0));
    }
    return new ParsedDocument(
        new RandomFindings(1).source(),
        text,
        About.NOTHING,
        List.of(new Paragraph(new Span(0, text.length()), Optional.empty(), OptionalInt.empty())),
        sentences);
  }
}
