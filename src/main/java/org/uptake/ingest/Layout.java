package org.uptake.ingest;

import java.util.List;
import java.util.Optional;
import org.uptake.document.About;

/**
 * What a reader of one format makes of a file.
 *
 * @param blocks in the order of reading
 * @param about what the format itself tells; its language is the one that the file declares
 * @param left which pages were not read though they may hold text, why, and what would help
 */
record Layout(List<Block> blocks, About about, Optional<String> left) {
  static final Layout EMPTY = new Layout(List.of(), About.NOTHING);

  Layout {
    blocks = List.copyOf(blocks);
  }

  Layout(List<Block> blocks, About about) {
    this(blocks, about, Optional.empty());
  }
}
