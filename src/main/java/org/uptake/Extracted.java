package org.uptake;

import org.uptake.document.Findings;
import org.uptake.document.ParseOutcome;

/** What came out of a source; every source of a run ends as exactly one of these. */
public sealed interface Extracted {

  /** The source's. */
  String location();

  /**
   * It has text; what was found in it may still be nothing.
   *
   * @param left as in {@link ParseOutcome.Parsed}
   */
  record Found(Findings findings, String left) implements Extracted {
    @Override
    public String location() {
      return findings.document().source().location();
    }
  }

  /** It has no text, or could not be read. */
  record Unread(ParseOutcome outcome) implements Extracted {
    @Override
    public String location() {
      return outcome.source().location();
    }
  }
}
