package org.uptake.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Reads a table from a workbook: from the first of its sheets whose first line names the columns. A
 * formula gives what it last came to.
 */
public final class XlsxRows {

  /** Unpacked; a workbook of 50,000 lines takes a tenth. */
  private static final long MOST_BYTES = 1L << 30;

  private static final int CHUNK = 1 << 16;

  private XlsxRows() {}

  /** A workbook that is one, but cannot be taken. */
  static final class Refused extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    Refused(String message) {
      super(message);
    }
  }

  /**
   * The rows, each with its cells by their columns: a day as {@code 2023-05-05}, a number as plain
   * as it is ({@code 3}, {@code 0.5}), an empty cell as an empty text; empty rows are left out.
   *
   * @param name the file's, for messages
   * @param columns that it must have; others are kept too
   * @throws IllegalArgumentException where it is no workbook, is damaged or too large, or a column
   *     is missing; the message is one line that names the file
   */
  public static List<Map<String, String>> read(String name, InputStream in, List<String> columns)
      throws IOException {
    byte[] bytes = in.readAllBytes();
    try {
      checkSize(bytes);
      try (var workbook = OPCPackage.open(new ByteArrayInputStream(bytes))) {
        return rows(workbook, columns);
      }
    } catch (Refused e) {
      throw new IllegalArgumentException(name + ": " + e.getMessage(), e);
    } catch (OpenXML4JException | SAXException | IOException | RuntimeException e) {
      // A damaged workbook can break the library in any way.
      throw new IllegalArgumentException(
          name + ": must be a workbook (.xlsx), got another format or a damaged one", e);
    }
  }

  /** Against a small file that unpacks to a huge one. */
  private static void checkSize(byte[] bytes) throws IOException {
    long size = 0;
    var chunk = new byte[CHUNK];
    try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      while (zip.getNextEntry() != null) {
        for (int read = zip.read(chunk); read >= 0; read = zip.read(chunk)) {
          size += read;
          if (size > MOST_BYTES) {
            throw new Refused("must unpack to at most " + MOST_BYTES + " bytes, got more");
          }
        }
      }
    }
  }

  private static List<Map<String, String>> rows(OPCPackage workbook, List<String> columns)
      throws IOException, OpenXML4JException, SAXException {
    var reader = new XSSFReader(workbook);
    var strings = new ReadOnlySharedStringsTable(workbook);
    var formatter = new XlsxValues(countsFrom1904(reader));
    var headings = new ArrayList<List<String>>();
    Iterator<InputStream> sheets = reader.getSheetsData();
    while (sheets.hasNext()) {
      var grid = new XlsxGrid(columns);
      try (InputStream sheet = sheets.next()) {
        parse(
            sheet,
            new XSSFSheetXMLHandler(reader.getStylesTable(), strings, grid, formatter, false));
      }
      if (grid.hasColumns()) {
        return grid.rows();
      }
      headings.add(grid.heading());
    }
    throw new Refused(
        "the first line of a sheet must name the columns "
            + columns
            + ", got "
            + (headings.isEmpty() ? List.of() : headings.getFirst()));
  }

  /** Whether days count from 1904, as workbooks from old Macs do, and not from 1900. */
  private static boolean countsFrom1904(XSSFReader reader)
      throws IOException, OpenXML4JException, SAXException {
    var found = new ArrayList<String>();
    try (InputStream workbook = reader.getWorkbookData()) {
      parse(
          workbook,
          new DefaultHandler() {
            @Override
            public void startElement(String uri, String name, String full, Attributes attributes) {
              if (name.equals("workbookPr")) {
                found.add(String.valueOf(attributes.getValue("date1904")));
              }
            }
          });
    }
    return found.contains("1") || found.contains("true");
  }

  private static void parse(InputStream part, DefaultHandler handler)
      throws IOException, SAXException {
    try {
      XMLReader reader = XMLHelper.newXMLReader();
      reader.setContentHandler(handler);
      reader.parse(new InputSource(part));
    } catch (javax.xml.parsers.ParserConfigurationException e) {
      throw new AssertionError("every Java platform reads XML", e);
    }
  }
}
