package org.uptake.table;

import org.uptake.document.Relation;
import org.uptake.document.Status;

/**
 * How a line stands out where colours may be shown, never the text: the terminal's own palette, or
 * a soft ground in a workbook.
 */
public enum Tone {
  PLAIN(""),
  STRONG("1"),
  FAINT("2"),
  RED("31"),
  GREEN("32"),
  YELLOW("33"),
  BLUE("34"),
  MAGENTA("35");

  private static final String ESCAPE = "\u001b[";

  private final String code;

  Tone(String code) {
    this.code = code;
  }

  static Tone of(Relation relation) {
    return switch (relation) {
      case REPEATS -> YELLOW;
      case ACTED -> GREEN;
      case PLANNED -> BLUE;
      case REFUSED -> RED;
    };
  }

  static Tone of(Status status) {
    return switch (status) {
      case NOT_MENTIONED -> FAINT;
      case REPEATED -> YELLOW;
      case SAID_UNDER_WAY -> BLUE;
      case SAID_DONE -> GREEN;
      case SAID_REFUSED -> RED;
      case DISPUTED -> MAGENTA;
    };
  }

  String paint(String text) {
    return this == PLAIN || text.isEmpty() ? text : ESCAPE + code + "m" + text + ESCAPE + "0m";
  }
}
