package org.uptake.table;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * A workbook in the making, for Excel, LibreOffice and their like: sheets of texts, days, numbers
 * and links to files; no formula, no macro, nothing from outside.
 *
 * <p>Rows leave memory as they are written, to a file of the system's folder for temporary ones.
 * The same sheets give the same bytes.
 */
final class XlsxBook implements Closeable {
  private static final int ROWS_IN_MEMORY = 100;

  /** The earliest that a ZIP can tell. */
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private final SXSSFWorkbook book;
  private final XlsxLooks looks;
  private final List<XlsxSheet> sheets = new ArrayList<>();

  XlsxBook() {
    book = new SXSSFWorkbook(ROWS_IN_MEMORY);
    looks = new XlsxLooks(book);
    var properties = book.getXSSFWorkbook().getProperties().getCoreProperties();
    properties.setCreated(Optional.empty());
    properties.setCreator("Uptake");
  }

  /** Adds a sheet with a heading that stays in sight. */
  XlsxSheet sheet(SheetPlan plan) {
    var sheet = new XlsxSheet(book, looks, plan);
    sheets.add(sheet);
    return sheet;
  }

  /** Writes all sheets, once, when their rows are complete; {@code out} stays open. */
  void write(OutputStream out) throws IOException {
    sheets.forEach(XlsxSheet::finish);
    Path timed = Files.createTempFile("uptake", ".xlsx");
    try {
      try (OutputStream file = Files.newOutputStream(timed)) {
        book.write(file);
      }
      copyWithoutTime(timed, out);
    } finally {
      Files.delete(timed);
    }
  }

  private static void copyWithoutTime(Path timed, OutputStream out) throws IOException {
    var zip = new ZipOutputStream(out);
    try (var entries = new ZipFile(timed.toFile())) {
      for (ZipEntry entry : Collections.list(entries.entries())) {
        var timeless = new ZipEntry(entry.getName());
        timeless.setTimeLocal(NO_TIME);
        zip.putNextEntry(timeless);
        try (InputStream in = entries.getInputStream(entry)) {
          in.transferTo(zip);
        }
      }
    }
    zip.finish();
  }

  @Override
  public void close() throws IOException {
    book.close();
  }
}
