package org.uptake.table;

import java.util.List;
import org.uptake.document.Change;
import org.uptake.document.Comparison;
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

  private XlsxAbout(XlsxBook book) {
    sheet = book.sheet(new SheetPlan("About", COLUMNS, 0, 2, false));
  }

  static void followUp(XlsxBook book, List<FollowUp> rows, List<String> filters) {
    var about = new XlsxAbout(book);
    about.says("rows", rows.isEmpty() ? Wording.NO_ROWS : Wording.count(rows));
    about.chosenBy(filters);
    about.says("lines", "a line for each recommended action and each thing found on it");
    about.says("status", Wording.NOTE);
    for (Status status : Status.values()) {
      about.says(
          Tone.of(status),
          status.label(),
          meaning(status) + " (" + Wording.count(rows, status) + ")");
    }
    about.evidence("evidence relation");
    about.voices("voice");
  }

  static void comparison(XlsxBook book, Comparison comparison, List<String> filters) {
    var about = new XlsxAbout(book);
    for (int i = 0; i < comparison.columns().size(); i++) {
      Comparison.Column column = comparison.columns().get(i);
      about.says(
          column.name().label(), Marks.documents(column) + "; " + Marks.counts(comparison, i));
    }
    about.says("rows", comparison.rows().isEmpty() ? Marks.NOTHING : Marks.NOTE);
    about.chosenBy(filters);
    for (Change change : Change.values()) {
      about.says("changes: " + change.label(), meaning(change));
    }
    about.evidence("answer");
    about.voices("answer voice");
  }

  private void chosenBy(List<String> filters) {
    says("chosen by", filters.isEmpty() ? "nothing: all are here" : String.join("; ", filters));
  }

  private void evidence(String relations) {
    for (Relation relation : Relation.values()) {
      says(
          Tone.of(relation),
          relations + ": " + relation.label(),
          "a later document " + Wording.of(relation));
    }
    for (Repetition repetition : Repetition.values()) {
      says("repetition: " + repetition.label(), meaning(repetition));
    }
    for (Shift shift : Shift.values()) {
      says("wording: " + shift.label(), meaning(shift));
    }
  }

  private void voices(String voices) {
    for (Voice voice : Voice.values()) {
      says(voices + ": " + voice.label(), meaning(voice));
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

  private static String meaning(Change change) {
    return switch (change) {
      case NEW -> "asked for here, and in no earlier record";
      case REPEATED -> "asked for in an earlier record, and here again";
      case DROPPED -> "asked for here, and no later record says anything of it";
      case ANSWERED -> "says what became of something asked for in an earlier record";
      case SETTLED -> "asked for, said to be done since, and not spoken of again";
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
