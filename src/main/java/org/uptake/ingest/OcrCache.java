package org.uptake.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.uptake.document.SourceId;

/**
 * What was recognised before: one file a page, in a folder that may be deleted at any time.
 *
 * <p>A file that is broken, cut off or of another version is as good as none; a folder that cannot
 * be written is too. Safe to share between threads and processes.
 *
 * @param folder made when the first page comes
 */
record OcrCache(Path folder) {
  /** To be raised when pages are made into pictures, or lines into text, in another way. */
  private static final String FORMAT = "uptake-ocr 1";

  private static final String END = "end";
  private static final String TAB = "\t";
  private static final int COLUMNS = 5;
  private static final long MOST_BYTES = 4L << 20;

  /**
   * Which page, read with what.
   *
   * @param page counted from 1
   * @param packs joined by {@code +}
   * @param version of Tesseract
   * @param lettersLeftOut whether the page's own letters were left out of the picture
   */
  record Key(SourceId file, int page, String packs, String version, boolean lettersLeftOut) {

    private String name() {
      String all = FORMAT + " " + this;
      return FileHash.of(all.getBytes(StandardCharsets.UTF_8)).sha256() + ".tsv";
    }
  }

  Optional<List<PdfLine>> lines(Key key) {
    Path file = place(key);
    try {
      return Files.isRegularFile(file) && Files.size(file) <= MOST_BYTES
          ? read(Files.readAllLines(file), key.page())
          : Optional.empty();
    } catch (IOException | UncheckedIOException | NumberFormatException e) {
      return Optional.empty();
    }
  }

  private static Optional<List<PdfLine>> read(List<String> rows, int page) {
    if (rows.size() < 2 || !rows.getFirst().equals(FORMAT) || !rows.getLast().equals(END)) {
      return Optional.empty();
    }
    var lines = new ArrayList<PdfLine>();
    for (String row : rows.subList(1, rows.size() - 1)) {
      String[] cells = row.split(TAB, -1);
      if (cells.length != COLUMNS) {
        return Optional.empty();
      }
      lines.add(
          new PdfLine(
              cells[4],
              page,
              Double.parseDouble(cells[0]),
              Double.parseDouble(cells[1]),
              Double.parseDouble(cells[2]),
              Double.parseDouble(cells[3]),
              false));
    }
    return Optional.of(List.copyOf(lines));
  }

  /** Written aside and moved, so that nobody sees half of it. */
  void put(Key key, List<PdfLine> lines) {
    var text = new StringBuilder(FORMAT).append('\n');
    for (PdfLine line : lines) {
      text.append(line.x()).append(TAB).append(line.end()).append(TAB).append(line.y());
      text.append(TAB).append(line.size()).append(TAB).append(line.text()).append('\n');
    }
    text.append(END).append('\n');
    Path file = place(key);
    try {
      Files.createDirectories(file.getParent());
      Path aside = Files.createTempFile(file.getParent(), "new", ".tmp");
      try {
        Files.writeString(aside, text);
        Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE);
      } finally {
        Files.deleteIfExists(aside);
      }
    } catch (IOException e) {
      // The page is read again next time.
      return;
    }
  }

  /** In 256 folders, as 100,000 files in one are slow on some disks. */
  private Path place(Key key) {
    String name = key.name();
    return folder.resolve(name.substring(0, 2)).resolve(name);
  }
}
