package org.uptake.json;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.function.Supplier;
import org.uptake.document.About;
import org.uptake.document.Action;
import org.uptake.document.DateMention;
import org.uptake.document.DateValue;
import org.uptake.document.Evidence;
import org.uptake.document.Findings;
import org.uptake.document.Kind;
import org.uptake.document.Official;
import org.uptake.document.Paragraph;
import org.uptake.document.ParsedDocument;
import org.uptake.document.Question;
import org.uptake.document.Response;
import org.uptake.document.Sentence;
import org.uptake.document.Source;
import org.uptake.document.SourceId;
import org.uptake.document.Statement;
import org.uptake.document.Strength;
import org.uptake.text.Span;

/** Findings that no document would give: every field, odd characters, the same for a seed. */
public final class RandomFindings {
  private static final List<String> PIECES =
      List.of(
          "torture",
          "The State party",
          " ",
          "\n",
          "\t",
          "\"",
          "\\",
          "\u0000",
          "\u0085",
          "\u2028",
          "\u2029",
          "\u200F",
          "שלום",
          "مرحبا",
          "Қазақстан",
          "Türk",
          "e\u0301",
          "İı",
          "\uD83D\uDE00",
          "\uD83D",
          "\uDE00",
          "\uFFFE",
          "\uFEFF",
          "</script>",
          "{}",
          "7");
  private static final List<String> DATES =
      List.of(
          "2007",
          "2007-04",
          "2007-04-30",
          "2007-05-01T10:51",
          "2007-05-01T10:51:07",
          "2007-04-29/2007-04-30",
          "2006/2007-03",
          "XXXX-03",
          "XXXX-02-29");

  private final Random random;

  public RandomFindings(long seed) {
    random = new Random(seed);
  }

  public Findings next() {
    Source source = source();
    var text = new StringBuilder();
    var paragraphs = new ArrayList<Paragraph>();
    var sentences = new ArrayList<Sentence>();
    for (int i = random.nextInt(5); i >= 0; i--) {
      int start = text.length();
      int split = start + append(text);
      append(text);
      Span span = new Span(start, text.length());
      paragraphs.add(new Paragraph(span, maybe(this::words), maybePage()));
      sentences.add(new Sentence(new Span(start, split), paragraphs.size() - 1));
      text.append("\n\n");
    }
    ParsedDocument document =
        new ParsedDocument(source, text.toString(), about(), paragraphs, sentences);
    return new Findings(
        document,
        some(() -> new DateMention(evidence(document), date(), random.nextBoolean())),
        some(() -> official(document)),
        some(() -> statement(document)),
        some(() -> new Question(evidence(document), some(this::words))));
  }

  public Source source() {
    byte[] digest = new byte[32];
    random.nextBytes(digest);
    SourceId id = new SourceId(HexFormat.of().formatHex(digest));
    return new Source(
        id, "corpus/" + random.nextInt(1_000_000) + "/é.txt", words(), random.nextLong(1L << 40));
  }

  public String words() {
    var words = new StringBuilder();
    append(words);
    return words.toString();
  }

  private int append(StringBuilder text) {
    int before = text.length();
    for (int i = random.nextInt(12); i >= 0; i--) {
      text.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    return text.length() - before;
  }

  private About about() {
    return new About(
        maybe(this::words),
        maybe(this::words),
        maybe(() -> LocalDate.of(1900 + random.nextInt(200), 1 + random.nextInt(12), 28)),
        maybe(() -> "en"),
        maybe(this::words),
        maybe(this::words),
        maybe(() -> "https://example.org/page?id=" + random.nextInt()));
  }

  private DateValue date() {
    return DateValue.parse(DATES.get(random.nextInt(DATES.size())));
  }

  private Official official(ParsedDocument document) {
    return new Official(
        maybe(this::words),
        words(),
        maybe(this::words),
        random.nextBoolean(),
        List.of(evidence(document), evidence(document)));
  }

  private Statement statement(ParsedDocument document) {
    Kind kind = any(Kind.values());
    return new Statement(
        random.nextBoolean() ? evidence(document) : apart(document),
        kind,
        some(this::words),
        maybe(this::words),
        kind == Kind.RECOMMENDATION ? List.of(action(document), action(document)) : List.of(),
        some(this::words),
        some(this::words),
        maybe(this::words),
        maybe(() -> any(Response.values())),
        maybe(() -> any(Strength.values())),
        some(this::words),
        some(this::words),
        some(this::words),
        1 - random.nextDouble(),
        some(this::words));
  }

  private Action action(ParsedDocument document) {
    return new Action(
        words(),
        List.of(evidence(document).span(), evidence(document).span()),
        maybe(this::words),
        random.nextBoolean() ? OptionalInt.of(1 + random.nextInt(5)) : OptionalInt.empty(),
        some(this::words));
  }

  /** Words at two places. */
  private Evidence apart(ParsedDocument document) {
    int[] places = random.ints(4, 0, document.text().length()).sorted().toArray();
    return Evidence.at(
        document, List.of(new Span(places[0], places[1]), new Span(places[2], places[3])), words());
  }

  private Evidence evidence(ParsedDocument document) {
    int a = random.nextInt(document.text().length());
    int b = random.nextInt(document.text().length());
    return Evidence.at(document, new Span(Math.min(a, b), Math.max(a, b)), words());
  }

  private OptionalInt maybePage() {
    return random.nextBoolean() ? OptionalInt.of(1 + random.nextInt(90)) : OptionalInt.empty();
  }

  private <T> T any(T[] values) {
    return values[random.nextInt(values.length)];
  }

  private <T> Optional<T> maybe(Supplier<T> value) {
    return random.nextBoolean() ? Optional.of(value.get()) : Optional.empty();
  }

  private <T> List<T> some(Supplier<T> value) {
    var values = new ArrayList<T>();
    for (int i = random.nextInt(4); i > 0; i--) {
      values.add(value.get());
    }
    return values;
  }
}
