package org.uptake.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Collects the lines of a page from Tesseract's hOCR, with their places.
 *
 * <p>Paragraphs that Tesseract itself doubts are dust, stamps, signatures, parts of photographs:
 * they are left out. Single lines are not, as it has no faith at all in some last lines of a
 * paragraph. The format: Breuel, "The hOCR embedded OCR workflow and output format".
 */
final class HocrLines extends DefaultHandler {
  private static final Set<String> LINES =
      Set.of("ocr_line", "ocr_header", "ocr_caption", "ocr_textfloat");
  private static final Pattern BOX =
      Pattern.compile("bbox (-?\\d{1,6}) (-?\\d{1,6}) (-?\\d{1,6}) (-?\\d{1,6})");
  private static final Pattern BASELINE =
      Pattern.compile("\\bbaseline -?[\\d.]{1,12} (-?\\d{1,6}(?:\\.\\d{1,9})?)");
  private static final Pattern SIZE = Pattern.compile("\\bx_size (\\d{1,6}(?:\\.\\d{1,9})?)");
  private static final Pattern ANGLE = Pattern.compile("\\btextangle (\\d{1,3})");
  private static final Pattern SURENESS = Pattern.compile("\\bx_wconf (\\d{1,3})");

  private static final String PARAGRAPH = "ocr_par";

  /** In percent, as the mean over the letters of a paragraph. */
  private static final double SURE = 50;

  /** In percent; a sign or two of which Tesseract is less sure are dirt beside the line. */
  private static final double DIRT = 50;

  /** A newspaper's page has a third of it. */
  private static final int MOST_CHARACTERS = 100_000;

  private final int page;
  private final double points;
  private final String packs;
  private final List<PdfLine> lines = new ArrayList<>();
  private final StringBuilder line = new StringBuilder();
  private final StringBuilder word = new StringBuilder();
  private Box pageBox = new Box(0, 0, 0, 0);
  private Place place = new Place(pageBox, 0, 0, 0);
  private boolean inLine;
  private boolean inWord;
  private double sureness;
  private final List<PdfLine> paragraph = new ArrayList<>();
  private double allSureness;
  private int letters;
  private int paragraphDepth;
  private int depth;
  private int lineDepth;
  private int characters;

  private record Box(int left, int top, int right, int bottom) {}

  /** Where a line stands, in points of the picture as it came, and how far it is turned. */
  private record Place(Box box, double baseline, double size, int angle) {}

  /**
   * Lines for a page.
   *
   * @param points how wide a point of the picture is, in points of 1/72 inch
   * @param packs that the page is read with
   */
  HocrLines(int page, double points, String packs) {
    this.page = page;
    this.points = points;
    this.packs = packs;
  }

  List<PdfLine> lines() {
    return List.copyOf(lines);
  }

  @Override
  public void startElement(String uri, String name, String qualified, Attributes attributes) {
    depth++;
    String kind = orEmpty(attributes, "class");
    String title = orEmpty(attributes, "title");
    if (kind.equals("ocr_page")) {
      pageBox = box(title);
    } else if (kind.equals(PARAGRAPH)) {
      paragraphDepth = depth;
    } else if (LINES.contains(kind)) {
      inLine = true;
      lineDepth = depth;
      place =
          new Place(
              box(title), number(title, BASELINE), number(title, SIZE), (int) number(title, ANGLE));
      line.setLength(0);
    } else if (inLine && kind.equals("ocrx_word")) {
      inWord = true;
      sureness = number(title, SURENESS);
      word.setLength(0);
    }
  }

  @Override
  public void characters(char[] signs, int start, int length) {
    if (inWord && word.length() + length <= MOST_CHARACTERS) {
      word.append(signs, start, length);
    }
  }

  @Override
  public void endElement(String uri, String name, String qualified) {
    if (inLine && depth == lineDepth) {
      endLine();
      inLine = false;
    } else if (inWord && depth == lineDepth + 1) {
      endWord();
      inWord = false;
    } else if (depth == paragraphDepth) {
      endParagraph();
    }
    depth--;
  }

  private void endWord() {
    String text = CleanText.of(word.toString());
    if (text.isEmpty() || (text.length() <= 2 && sureness < DIRT)) {
      return;
    }
    line.append(line.isEmpty() ? "" : " ").append(text);
    letters += text.length();
    allSureness += sureness * text.length();
  }

  private void endLine() {
    characters += line.length();
    String text = OcrText.mended(line.toString(), packs);
    if (!text.isEmpty() && characters <= MOST_CHARACTERS) {
      paragraph.add(upright(text));
    }
  }

  /** Its lines are of one size: the measure of a line without long letters is too small. */
  private void endParagraph() {
    if (allSureness >= SURE * letters) {
      double[] sizes = paragraph.stream().mapToDouble(PdfLine::size).sorted().toArray();
      paragraph.forEach(part -> lines.add(part.withSize(sizes[sizes.length / 2])));
    }
    paragraph.clear();
    allSureness = 0;
    letters = 0;
    paragraphDepth = 0;
  }

  /** The line as it stands on the page turned upright. */
  private PdfLine upright(String text) {
    Box box = place.box();
    return switch (place.angle()) {
      case 180 ->
          made(
              text,
              pageBox.right() - box.right(),
              pageBox.right() - box.left(),
              pageBox.bottom() - box.top());
      case 90 ->
          made(text, pageBox.bottom() - box.bottom(), pageBox.bottom() - box.top(), box.right());
      case 270 -> made(text, box.top(), box.bottom(), pageBox.right() - box.left());
      default -> made(text, box.left(), box.right(), box.bottom() + place.baseline());
    };
  }

  private PdfLine made(String text, double left, double right, double base) {
    return new PdfLine(
        text, page, left * points, right * points, base * points, place.size() * points, false);
  }

  private static String orEmpty(Attributes attributes, String name) {
    String value = attributes.getValue(name);
    return value == null ? "" : value;
  }

  private static Box box(String title) {
    Matcher box = BOX.matcher(title);
    return box.find()
        ? new Box(
            Integer.parseInt(box.group(1)),
            Integer.parseInt(box.group(2)),
            Integer.parseInt(box.group(3)),
            Integer.parseInt(box.group(4)))
        : new Box(0, 0, 0, 0);
  }

  private static double number(String title, Pattern named) {
    Matcher number = named.matcher(title);
    return number.find() ? Double.parseDouble(number.group(1)) : 0;
  }
}
