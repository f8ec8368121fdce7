package org.uptake.ingest;

import java.io.Serializable;

/**
 * How much may still be taken out of a file.
 *
 * @param parts how many files
 * @param bytes of all of them
 */
record Allowance(int parts, long bytes) implements Serializable {

  Allowance less(int takenParts, long takenBytes) {
    return new Allowance(Math.max(0, parts - takenParts), Math.max(0, bytes - takenBytes));
  }
}
