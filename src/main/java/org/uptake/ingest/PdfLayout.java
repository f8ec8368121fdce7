package org.uptake.ingest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Lines of a PDF → paragraphs, by distance, indent, size and the room that a line leaves.
 *
 * <p>A paragraph goes on over the page when its sentence does; the notes at a page's foot come
 * after the paragraph that they interrupt.
 */
final class PdfLayout {
  /** Lines further apart than this, in the distance that is usual, are two paragraphs. */
  private static final double WIDER = 1.3;

  /** Letters this much smaller than the text's are a note's. */
  private static final double NOTE = 0.93;

  private static final double SAME_SIZE = 0.07;

  /** On a front page fewer are a letter head, however large. */
  private static final int WORDS_OF_A_TITLE = 5;

  /** Longer paragraphs in bold are text with emphasis. */
  private static final int LONGEST_BOLD = 120;

  /** Room that a ragged margin leaves, in sizes of the letters. */
  private static final double RAGGED = 1.5;

  private final Hyphens hyphens;
  private final double bodySize;
  private final Map<Double, Double> leading;
  private final int frontPage;
  private final double frontSize;
  private final List<Block> blocks = new ArrayList<>();
  private final List<PdfLine> open = new ArrayList<>();
  private final List<List<PdfLine>> notes = new ArrayList<>();
  private List<PdfLine> lastPage = List.of();

  private PdfLayout(List<PdfLine> lines) {
    this.hyphens = new Hyphens(() -> lines.stream().map(PdfLine::text).iterator());
    this.bodySize = bodySize(lines);
    this.leading = leading(lines);
    this.frontPage = lines.isEmpty() ? 0 : lines.getFirst().page();
    this.frontSize = frontSize(lines);
  }

  static List<Block> blocks(List<PdfLine> lines) {
    List<PdfLine> text =
        PdfFurniture.without(lines).stream().filter(line -> !line.text().isEmpty()).toList();
    return new PdfLayout(text).made(text);
  }

  private List<Block> made(List<PdfLine> lines) {
    for (int start = 0; start < lines.size(); ) {
      int end = start;
      while (end < lines.size() && lines.get(end).page() == lines.get(start).page()) {
        end++;
      }
      addPage(lines.subList(start, end));
      start = end;
    }
    close();
    return blocks;
  }

  private void addPage(List<PdfLine> page) {
    int notesFrom = notesFrom(page);
    for (int i = 0; i < notesFrom; i++) {
      if (!open.isEmpty() && !goesOn(page, i)) {
        close();
      }
      open.add(page.get(i));
    }
    var note = new ArrayList<PdfLine>();
    for (PdfLine line : page.subList(notesFrom, page.size())) {
      if (!note.isEmpty() && startsNote(line, note.getLast())) {
        notes.add(List.copyOf(note));
        note.clear();
      }
      note.add(line);
    }
    if (!note.isEmpty()) {
      notes.add(List.copyOf(note));
    }
    lastPage = page;
  }

  private static boolean startsNote(PdfLine line, PdfLine last) {
    return Character.isDigit(line.text().charAt(0))
        || line.text().startsWith("*")
        || (LineFlow.isEnded(last.text()) && !LineFlow.goesOn(last.text(), line.text()));
  }

  /** The index from which small lines fill the page's foot. */
  private int notesFrom(List<PdfLine> page) {
    int from = page.size();
    while (from > 0 && page.get(from - 1).size() < NOTE * bodySize) {
      from--;
    }
    boolean below = from > 0 && from < page.size() && page.get(from).y() > page.get(from - 1).y();
    return below ? from : page.size();
  }

  private boolean startsItem() {
    return LineFlow.isItem(open.getFirst().text());
  }

  /** Whether a paragraph goes on over a page or a column: its line is full and not ended. */
  private boolean crosses(PdfLine last, PdfLine line, List<PdfLine> page) {
    boolean full = isFull(last, line, page) && !LineFlow.isClosed(last.text());
    boolean running = open.size() > 1 || last.text().length() > 60;
    return LineFlow.goesOn(tail(), line.text()) || (full && running);
  }

  private boolean goesOn(List<PdfLine> page, int i) {
    PdfLine line = page.get(i);
    PdfLine last = open.getLast();
    if (Math.abs(line.size() - last.size()) > SAME_SIZE * last.size()) {
      return false;
    }
    double gap = line.y() - last.y();
    boolean apart = line.page() != last.page() || gap <= 0 || gap > 4 * distance(last);
    if (apart) {
      return line.bold() == last.bold()
          && !LineFlow.isItem(line.text())
          && crosses(last, line, last.page() == line.page() ? page : lastPage);
    }
    if (gap > WIDER * distance(last)) {
      return false;
    }
    boolean full = isFull(last, line, page);
    if (line.bold() != last.bold() && !full) {
      return false;
    }
    if (LineFlow.isItem(line.text()) && (!full || startsItem() || LineFlow.isClosed(last.text()))) {
      return false;
    }
    boolean indented =
        open.size() > 1 && line.x() > last.x() + line.size() && LineFlow.isEnded(last.text());
    return !indented && (full || flows(last, line));
  }

  /** Without the room to tell, the words tell. */
  private boolean flows(PdfLine last, PdfLine line) {
    return LineFlow.goesOn(last.text(), line.text())
        || (isHeading(last) && isHeading(line) && !LineFlow.isClosed(last.text()));
  }

  /** On the first page only the largest words are, which are its title. */
  private boolean isHeading(PdfLine first, String text) {
    return first.page() == frontPage
        ? first.size() >= frontSize
        : isHeading(first) || (first.bold() && text.length() < LONGEST_BOLD);
  }

  private boolean isHeading(PdfLine line) {
    return line.size() > (1 + SAME_SIZE) * bodySize;
  }

  /** Whether the first word of {@code line} had no room behind {@code last}. */
  private static boolean isFull(PdfLine last, PdfLine line, List<PdfLine> page) {
    double margin =
        page.stream()
            .filter(other -> other.overlaps(last) && Math.abs(other.y() - last.y()) < 200)
            .mapToDouble(PdfLine::end)
            .max()
            .orElse(last.end());
    return last.end() + line.widthOf(line.firstWord()) + RAGGED * line.size() > margin;
  }

  private double distance(PdfLine line) {
    return leading.getOrDefault(line.size(), line.size() * 1.25);
  }

  /** The end of the open paragraph; more of it would not tell more. */
  private String tail() {
    var tail = new RunningText(hyphens);
    open.subList(Math.max(0, open.size() - 3), open.size()).forEach(line -> tail.add(line.text()));
    return tail.tail();
  }

  private void close() {
    add(open);
    open.clear();
    notes.forEach(this::add);
    notes.clear();
  }

  private void add(List<PdfLine> lines) {
    if (lines.isEmpty()) {
      return;
    }
    var text = new RunningText(hyphens);
    lines.forEach(line -> text.add(line.text()));
    String clean = CleanText.of(text.taken());
    if (CleanText.hasWords(clean)) {
      PdfLine first = lines.getFirst();
      blocks.add(
          new Block(
              clean, OptionalInt.of(first.page()), Optional.empty(), isHeading(first, clean)));
    }
  }

  private static double bodySize(List<PdfLine> lines) {
    Map<Double, Integer> letters = new HashMap<>();
    lines.forEach(line -> letters.merge(line.size(), line.text().length(), Integer::sum));
    return mostFrequent(letters, 10);
  }

  /** Of the largest line of several words. */
  private double frontSize(List<PdfLine> lines) {
    return lines.stream()
        .filter(
            line -> line.page() == frontPage && line.text().split(" ").length >= WORDS_OF_A_TITLE)
        .mapToDouble(PdfLine::size)
        .max()
        .orElse(Double.MAX_VALUE);
  }

  /** For each size of letters the distance of lines that is usual, in points. */
  private static Map<Double, Double> leading(List<PdfLine> lines) {
    Map<Double, Map<Double, Integer>> gaps = new HashMap<>();
    for (int i = 1; i < lines.size(); i++) {
      PdfLine line = lines.get(i);
      PdfLine last = lines.get(i - 1);
      double gap = Math.round((line.y() - last.y()) * 2) / 2.0;
      if (line.page() == last.page()
          && gap > 0
          && gap < 4 * line.size()
          && line.size() == last.size()) {
        gaps.computeIfAbsent(line.size(), s -> new HashMap<>()).merge(gap, 1, Integer::sum);
      }
    }
    Map<Double, Double> usual = new HashMap<>();
    gaps.forEach((size, counts) -> usual.put(size, mostFrequent(counts, size * 1.25)));
    return usual;
  }

  private static double mostFrequent(Map<Double, Integer> counts, double otherwise) {
    return counts.entrySet().stream()
        .max(
            Map.Entry.<Double, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .map(Map.Entry::getKey)
        .orElse(otherwise);
  }
}
