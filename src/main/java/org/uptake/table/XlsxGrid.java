package org.uptake.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.jspecify.annotations.Nullable;

/** Takes a sheet cell by cell: the first line names the columns, the others are rows. */
final class XlsxGrid implements SheetContentsHandler {
  private static final int MOST_ROWS = 200_000;

  /** In UTF-16 code units: a text may stand once in the file and in every cell. */
  private static final long MOST_TEXT = 500_000_000;

  private final List<String> columns;
  private final Map<Integer, String> headings = new LinkedHashMap<>();
  private final List<Map<String, String>> rows = new ArrayList<>();
  private final Map<Integer, String> cells = new HashMap<>();
  private long text;
  private boolean isHeading;

  XlsxGrid(List<String> columns) {
    this.columns = columns;
  }

  List<String> heading() {
    return List.copyOf(headings.values());
  }

  boolean hasColumns() {
    return headings.values().containsAll(columns);
  }

  List<Map<String, String>> rows() {
    return rows;
  }

  @Override
  public void startRow(int number) {
    isHeading = number == 0;
    cells.clear();
  }

  @Override
  public void cell(@Nullable String reference, @Nullable String value, @Nullable XSSFComment note) {
    if (reference == null || value == null || value.isBlank()) {
      return;
    }
    text += value.length();
    if (text > MOST_TEXT) {
      throw new XlsxRows.Refused("must hold at most " + MOST_TEXT + " characters, got more");
    }
    cells.put((int) new CellReference(reference).getCol(), value.strip());
  }

  @Override
  public void endRow(int number) {
    if (isHeading) {
      cells.keySet().stream().sorted().forEach(column -> name(column, cells.get(column)));
    } else if (hasColumns() && !cells.isEmpty()) {
      if (rows.size() == MOST_ROWS) {
        throw new XlsxRows.Refused("must have at most " + MOST_ROWS + " rows, got more");
      }
      var row = new HashMap<String, String>();
      headings.forEach((column, name) -> row.put(name, cells.getOrDefault(column, "")));
      rows.add(Map.copyOf(row));
    }
  }

  private void name(int column, @Nullable String heading) {
    String name = String.valueOf(heading);
    if (headings.containsValue(name) && columns.contains(name)) {
      throw new XlsxRows.Refused("the first line must name '" + name + "' once, got it twice");
    }
    headings.put(column, name);
  }
}
