package org.uptake.workspace;

import java.util.List;
import java.util.stream.Stream;
import org.uptake.document.ParseOutcome;

/** The sources that gave no text, for people: one line each, failures last. */
public final class Unread {
  private Unread() {}

  public static List<String> lines(
      List<ParseOutcome.NoText> noText, List<ParseOutcome.Failed> failed) {
    return Stream.concat(
            noText.stream().map(each -> noText(each.source().location(), each.reason())),
            failed.stream().map(each -> failed(each.source().location(), each.cause())))
        .toList();
  }

  static String partly(String location, String reason) {
    return "partly   " + location + ": " + reason;
  }

  static String noText(String location, String reason) {
    return "no text  " + location + ": " + reason;
  }

  static String failed(String location, String reason) {
    return "FAILED   " + location + ": " + reason;
  }
}
