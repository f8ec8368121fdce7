package org.uptake.cli;

import java.util.ArrayList;
import java.util.List;
import org.uptake.document.Inventory;
import org.uptake.document.Kind;
import org.uptake.table.Cell;
import org.uptake.table.Column;
import org.uptake.table.TableStyle;
import org.uptake.table.TextTable;
import org.uptake.table.Tone;

/** What an index holds, as a small table. */
final class Figures {
  private static final List<Column> COLUMNS =
      List.of(new Column("in the index", 16, 1), new Column("", 6, 1));

  private Figures() {}

  static List<String> lines(Inventory inventory, TableStyle style) {
    var rows = new ArrayList<List<Cell>>();
    rows.add(row("documents", inventory.parsed()));
    if (inventory.texts() < inventory.parsed()) {
      rows.add(row("texts, each counted once", inventory.texts()));
    }
    rows.add(row("without text", inventory.noText().size()));
    rows.add(row("failed", inventory.failed().size(), Tone.RED));
    rows.add(row("dates", inventory.dates()));
    rows.add(row("officials", inventory.officials()));
    for (Kind kind : Kind.values()) {
      rows.add(row(kind.label() + "s", inventory.statements().getOrDefault(kind, 0L)));
    }
    return new TextTable(style, COLUMNS).lines(rows);
  }

  private static List<Cell> row(String name, long count) {
    return row(name, count, Tone.PLAIN);
  }

  private static List<Cell> row(String name, long count, Tone toneWhereAny) {
    Tone tone = count > 0 ? toneWhereAny : Tone.PLAIN;
    return List.of(Cell.of(tone, name), Cell.of(tone, Long.toString(count)));
  }
}
