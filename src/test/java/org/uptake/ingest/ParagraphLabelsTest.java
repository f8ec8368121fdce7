package org.uptake.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.uptake.text.Tsv;

class ParagraphLabelsTest {
  @Test
  void readsTheNumbersThatADocumentGives() {
    List<Tsv.Row> rows = Cases.rows("labels.tsv", "label", "text");
    List<Block> blocks = rows.stream().map(row -> Block.of(row.cell("text"))).toList();
    List<String> found =
        ParagraphLabels.of(blocks).stream().map(label -> label.orElse("-")).toList();
    assertEquals(rows.stream().map(row -> row.cell("label")).toList(), found);
  }
}
