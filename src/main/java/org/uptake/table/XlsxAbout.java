package org.uptake.table;

import java.util.List;
import org.uptake.document.FollowUp;
import org.uptake.document.Relation;
import org.uptake.document.Repetition;
import org.uptake.document.Shift;
import org.uptake.document.Status;
import org.uptake.document.Voice;

/** The sheet that tells what the table holds and what its words mean. */
final class XlsxAbout {
  private static final List<SheetColumn> COLUMNS =
      List.of(new SheetColumn("About this table", 26), new SheetColumn("", 100));

  private final XlsxSheet sheet;

  private XlsxAbout(XlsxSheet sheet) {
    this.sheet = sheet;
  }

  static void write(XlsxBook book, List<FollowUp> rows, List<String> filters) {
    var about = new XlsxAbout(book.sheet(new SheetPlan("About", COLUMNS, 0, 2, false)));
    about.says("rows", rows.isEmpty() ? Wording.NO_ROWS : Wording.count(rows));
    about.says(
        "chosen by", filters.isEmpty() ? "nothing: all are here" : String.join("; ", filters));
    about.says("lines", "a line for each recommended action and each thing found on it");
    about.says("status", Wording.NOTE);
    for (Status status : Status.values()) {
      about.says(
          Tone.of(status),
          status.label(),
          meaning(status) + " (" + Wording.count(rows, status) + ")");
    }
    for (Relation relation : Relation.values()) {
      about.says(
          Tone.of(relation),
          "evidence relation: " + relation.label(),
          "a later document " + Wording.of(relation));
    }
    for (Repetition repetition : Repetition.values()) {
      about.says("repetition: " + repetition.label(), meaning(repetition));
    }
    for (Shift shift : Shift.values()) {
      about.says("wording: " + shift.label(), meaning(shift));
    }
    for (Voice voice : Voice.values()) {
      about.says("voice: " + voice.label(), meaning(voice));
    }
  }

  private void says(String word, String meaning) {
    says(Tone.PLAIN, word, meaning);
  }

  private void says(Tone tone, String word, String meaning) {
    sheet.row(List.of(new SheetCell.Text(tone, word), new SheetCell.Text(meaning)));
  }

  private static String meaning(Status status) {
    return switch (status) {
      case NOT_MENTIONED -> "none of the later documents read comes back to it";
      case REPEATED -> "it was asked for again, and no document says what became of it";
      case SAID_UNDER_WAY -> "a later document says that it is promised or under way";
      case SAID_DONE -> "a later document says that it was done, wholly or in part";
      case SAID_REFUSED -> "a later document says that it was not done, or is not to be done";
      case DISPUTED -> "later documents disagree";
    };
  }

  private static String meaning(Repetition repetition) {
    return switch (repetition) {
      case SAME -> "word for word, or nearly";
      case SIMILAR -> "in other words, with the same aim";
      case BUILD_UP -> "the next step, after something was said to be done in between";
      case GENERAL -> "the same issue, but another act";
    };
  }

  private static String meaning(Shift shift) {
    return switch (shift) {
      case STRONGER -> "more is demanded than the first time";
      case WEAKER -> "less is demanded than the first time";
      case NARROWER -> "less is covered than the first time";
      case WIDER -> "more is covered than the first time";
    };
  }

  private static String meaning(Voice voice) {
    return switch (voice) {
      case STATE -> "the word of the State that was asked to act";
      case INDEPENDENT -> "anybody else's word: a treaty body, an expert, another State, a group";
      case UNKNOWN -> "the document does not tell who says it";
    };
  }
}
