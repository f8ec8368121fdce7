package org.uptake.ingest;

import java.util.List;
import org.uptake.document.About;

/**
 * What a reader of one format makes of a file.
 *
 * @param blocks in the order of reading
 * @param about what the format itself tells; its language is the one that the file declares
 */
record Layout(List<Block> blocks, About about) {
  static final Layout EMPTY = new Layout(List.of(), About.NOTHING);

  Layout {
    blocks = List.copyOf(blocks);
  }
}
