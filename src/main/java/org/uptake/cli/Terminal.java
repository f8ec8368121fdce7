package org.uptake.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import org.uptake.table.MarkedText;
import org.uptake.table.TableStyle;
import org.uptake.text.Span;

/**
 * Where a command writes, and what can be shown there.
 *
 * @param out results, and nothing else
 * @param err what went wrong, and how far long work has come
 * @param style of tables on {@code out}
 * @param isWatched whether somebody looks at {@code out}, and no file or program takes it
 * @param showsProgress whether somebody watches {@code err}
 */
public record Terminal(
    PrintStream out, PrintStream err, TableStyle style, boolean isWatched, boolean showsProgress) {
  private static final int USUAL_WIDTH = 100;

  /**
   * The terminal behind two streams.
   *
   * @param environment {@code UPTAKE_TERMINAL} says which of {@code out} and {@code err} are
   *     terminals, since Java cannot tell; {@code COLUMNS} how wide they are; {@code NO_COLOR}, not
   *     empty, forbids colours (no-color.org)
   */
  public static Terminal of(PrintStream out, PrintStream err, Map<String, String> environment) {
    String terminals = environment.getOrDefault("UPTAKE_TERMINAL", "");
    boolean isWatched = terminals.contains("out");
    boolean colours = isWatched && environment.getOrDefault("NO_COLOR", "").isEmpty();
    int width = Math.max(width(environment.getOrDefault("COLUMNS", "")), TableStyle.NARROWEST);
    return new Terminal(
        out, err, new TableStyle(width, colours), isWatched, terminals.contains("err"));
  }

  private static int width(String columns) {
    return columns.matches("[1-9][0-9]{0,3}") ? Integer.parseInt(columns) : USUAL_WIDTH;
  }

  /** One line of words on {@code out}. */
  void print(String line) {
    printStyled(harmless(line));
  }

  /** One line of words on {@code out}, to be seen at once, since the next may take long. */
  void tell(String line) {
    print(line);
    out.flush();
  }

  /** Words on {@code out}, in as many lines as they need. */
  void printWrapped(String words) {
    new MarkedText(words, false, List.of())
        .lines(new Span(0, words.length()), style.width())
        .forEach(this::printStyled);
  }

  /** One line on {@code out} that may hold colours. */
  void printStyled(String line) {
    out.print(line + "\n");
  }

  /** One line on {@code err}, whatever the message holds. */
  void complain(String message) {
    err.print("uptake: " + harmless(message.strip().replaceAll("\\s*\\R\\s*", " ")) + "\n");
    err.flush();
  }

  /** A file's name may hold what drives a terminal. */
  private static String harmless(String line) {
    return line.replaceAll("\\p{Cntrl}", "\uFFFD");
  }

  /** Whether nobody reads {@code out} any more: {@code | head} has seen enough. */
  boolean isClosed() {
    return out.checkError();
  }
}
