package org.uptake.ingest;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Collects the lines of a PDF with their places; small raised figures, the marks of notes, go. */
final class PdfLines extends PDFTextStripper {
  /** A raised mark is this much smaller than the line that it stands in. */
  private static final double MARK = 0.8;

  private final List<PdfLine> lines = new ArrayList<>();
  private final List<Word> words = new ArrayList<>();
  private final int most;
  private long characters;

  private record Word(String text, List<TextPosition> places) {
    Word {
      places = List.copyOf(places);
    }
  }

  private PdfLines(int most) {
    this.most = most;
    setSuppressDuplicateOverlappingText(true);
  }

  /**
   * The lines of all pages in the order of reading.
   *
   * @throws Unreadable where there are more than {@code most} characters
   */
  static List<PdfLine> of(PDDocument document, int most) throws IOException, Unreadable {
    var lines = new PdfLines(most);
    lines.writeText(document, Writer.nullWriter());
    if (lines.characters > most) {
      throw new Unreadable("more than " + most + " characters of text");
    }
    return lines.lines;
  }

  @Override
  protected void writeString(String text, List<TextPosition> places) {
    words.add(new Word(text, places));
    characters += text.length();
  }

  @Override
  protected void writeLineSeparator() {
    endLine();
  }

  @Override
  protected void writeParagraphEnd() {
    endLine();
  }

  @Override
  protected void endPage(PDPage page) {
    endLine();
  }

  private void endLine() {
    if (!words.isEmpty() && characters <= most) {
      double size = mostFrequentSize();
      var text = new StringBuilder();
      for (Word word : words) {
        text.append(text.isEmpty() ? "" : " ").append(withoutMarks(word, size, text));
      }
      TextPosition first = words.getFirst().places().getFirst();
      TextPosition last = words.getLast().places().getLast();
      lines.add(
          new PdfLine(
              lineText(text),
              getCurrentPageNo(),
              first.getXDirAdj(),
              last.getXDirAdj() + last.getWidthDirAdj(),
              first.getYDirAdj(),
              size,
              isBold()));
    }
    words.clear();
  }

  /** Clean but for a soft hyphen at the end, which says that a word goes on. */
  private static String lineText(StringBuilder text) {
    String raw = text.toString().stripTrailing();
    String clean = CleanText.of(raw);
    return raw.endsWith("\u00AD") && !clean.isEmpty() ? clean + "\u00AD" : clean;
  }

  private static String withoutMarks(Word word, double size, CharSequence before) {
    boolean even = word.places().stream().noneMatch(place -> place.getFontSizeInPt() < MARK * size);
    if (even) {
      return word.text();
    }
    var kept = new StringBuilder();
    char last = before.isEmpty() ? ' ' : before.charAt(before.length() - 1);
    for (TextPosition place : word.places()) {
      String letter = place.getUnicode();
      boolean mark =
          place.getFontSizeInPt() < MARK * size
              && letter.chars().allMatch(c -> Character.isDigit(c) || c == '*')
              && (last == 0 || ".,;:)”’\"".indexOf(last) >= 0 || Character.isLowerCase(last));
      if (mark) {
        last = 0;
      } else if (!letter.isEmpty()) {
        kept.append(letter);
        last = letter.charAt(letter.length() - 1);
      }
    }
    return kept.toString();
  }

  private double mostFrequentSize() {
    Map<Double, Integer> counts = new HashMap<>();
    for (Word word : words) {
      word.places().forEach(place -> counts.merge(size(place), 1, Integer::sum));
    }
    return counts.entrySet().stream()
        .max(
            Map.Entry.<Double, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElse(0.0);
  }

  private static double size(TextPosition place) {
    return Math.round(place.getFontSizeInPt() * 2) / 2.0;
  }

  private boolean isBold() {
    int bold = 0;
    int all = 0;
    for (Word word : words) {
      bold += isBold(word.places().getFirst().getFont()) ? word.text().length() : 0;
      all += word.text().length();
    }
    return bold * 2 > all;
  }

  private static boolean isBold(PDFont font) {
    String name = font.getName();
    PDFontDescriptor descriptor = font.getFontDescriptor();
    return (name != null && name.contains("Bold"))
        || (descriptor != null && (descriptor.isForceBold() || descriptor.getFontWeight() >= 700));
  }
}
