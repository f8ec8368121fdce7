package org.uptake.cli;

import java.util.ArrayList;
import java.util.List;
import org.uptake.Extracted;
import org.uptake.document.ParseOutcome;
import org.uptake.document.ParseOutcome.Failed;
import org.uptake.document.ParseOutcome.NoText;

/** What became of the sources of a run: a count, and a list of those that gave no text. */
final class Tally {
  private final List<NoText> noText = new ArrayList<>();
  private final List<Failed> failed = new ArrayList<>();
  private int read;
  private int known;

  void add(Extracted result) {
    switch (result) {
      case Extracted.Found found -> read++;
      case Extracted.Known same -> known++;
      case Extracted.Unread(ParseOutcome outcome) -> {
        switch (outcome) {
          case NoText without -> noText.add(without);
          case Failed failure -> failed.add(failure);
          case ParseOutcome.Parsed parsed -> read++;
        }
      }
    }
  }

  /** One line of figures. */
  String line() {
    int all = read + known + noText.size() + failed.size();
    return (all == 1 ? "1 source: " : all + " sources: ")
        + (read + " read, " + known + " known already, ")
        + (noText.size() + " without text, " + failed.size() + " failed");
  }

  /** One line for each source that gave no text, failures last. */
  List<String> unread() {
    return Unread.lines(noText, failed);
  }

  int exitCode() {
    return failed.isEmpty() ? Uptake.OK : Uptake.SOME_FAILED;
  }
}
