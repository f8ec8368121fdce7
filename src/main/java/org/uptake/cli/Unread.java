package org.uptake.cli;

import java.util.List;
import java.util.stream.Stream;
import org.uptake.document.ParseOutcome;

/** The sources that gave no text, for people: one line each, failures last. */
final class Unread {
  private Unread() {}

  static List<String> lines(List<ParseOutcome.NoText> noText, List<ParseOutcome.Failed> failed) {
    return Stream.concat(
            noText.stream()
                .map(each -> "no text  " + each.source().location() + ": " + each.reason()),
            failed.stream()
                .map(each -> "FAILED   " + each.source().location() + ": " + each.cause()))
        .toList();
  }
}
