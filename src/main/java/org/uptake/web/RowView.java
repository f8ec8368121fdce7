package org.uptake.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.uptake.document.Action;
import org.uptake.document.CitedStatement;
import org.uptake.document.FollowUp;
import org.uptake.document.Link;
import org.uptake.document.Relation;
import org.uptake.document.Repeat;
import org.uptake.document.Statement;
import org.uptake.document.Status;
import org.uptake.review.Part;
import org.uptake.table.Excerpt;
import org.uptake.table.ReviewMarks;
import org.uptake.table.ReviewMarks.Place;
import org.uptake.table.Wording;
import org.uptake.text.Span;

/** A row of the follow-up table as pages show it. */
record RowView(FollowUp row) {
  private static final int EXCERPT = 110;

  /** A statement in its place. */
  record Citation(CitedStatement cited, List<Span> marked) {
    Citation {
      marked = List.copyOf(marked);
    }

    List<Piece> pieces() {
      return Piece.of(
          cited.statement().evidence().quote(),
          cited.statement().evidence().span().start(),
          marked);
    }

    String address() {
      return DocumentAddress.at(cited);
    }

    String title() {
      return cited.about().title().orElse(cited.source().fileName());
    }

    String location() {
      return cited.source().location();
    }

    String place() {
      return Wording.place(cited);
    }

    String by() {
      return Wording.by(cited);
    }

    String day() {
      return Wording.day(cited);
    }

    String language() {
      return cited.about().language().orElse("");
    }

    String also() {
      return Wording.also(cited.copies()).orElse("");
    }

    String answer() {
      return Wording.answer(cited).orElse("");
    }
  }

  /**
   * A thing found on the recommendation.
   *
   * @param year where it is another than that of the step before, else empty
   */
  record Step(Link link, String year) {
    Citation citation() {
      return new Citation(
          link.statement(), link.repeat().map(Repeat::action).map(Action::parts).orElse(List.of()));
    }

    String who() {
      return Wording.who(link);
    }

    String does() {
      return Wording.of(link);
    }

    String relation() {
      return link.relation().label();
    }

    String excerpt() {
      return link.repeat()
          .map(repeat -> repeat.action().text())
          .orElseGet(() -> Excerpt.of(link.statement(), EXCERPT));
    }

    boolean isReviewed() {
      return ReviewMarks.stands(link);
    }

    String why() {
      return link.reason() + " (score " + Wording.score(link) + ")";
    }
  }

  String id() {
    return row.id();
  }

  String action() {
    return row.action().text();
  }

  Citation citation() {
    return new Citation(row.recommendation(), row.action().parts());
  }

  String to() {
    return Wording.to(statement());
  }

  private Statement statement() {
    return row.recommendation().statement();
  }

  String strength() {
    return Wording.strength(row.recommendation(), row.action());
  }

  String themes() {
    return String.join(", ", statement().themes());
  }

  Optional<String> continues() {
    return row.continues();
  }

  String status() {
    return row.status().label();
  }

  String statusWord() {
    return Wording.of(row.status());
  }

  String sign() {
    return Wording.sign(row.status());
  }

  List<String> grounds() {
    return Wording.grounds(row);
  }

  String askedAgain() {
    return Wording.askedAgain(row).orElse("");
  }

  List<String> remarks() {
    return Wording.remarks(row.review());
  }

  boolean isReviewed(Place place) {
    return ReviewMarks.stands(row, place);
  }

  List<Step> steps() {
    var steps = new ArrayList<Step>();
    String before = "";
    for (Link link : row.links()) {
      String year =
          link.statement()
              .about()
              .published()
              .map(day -> Integer.toString(day.getYear()))
              .orElse("\u2014");
      steps.add(new Step(link, year.equals(before) ? "" : year));
      before = year;
    }
    return steps;
  }

  static List<String> statuses() {
    return Arrays.stream(Status.values()).map(Status::label).toList();
  }

  static List<String> relations() {
    return Arrays.stream(Relation.values()).map(Relation::label).toList();
  }

  /** What of a row can be corrected, with what it says now. */
  List<Cell> cells() {
    return List.of(
        new Cell(Part.STATUS, status()),
        new Cell(Part.ACTION, action()),
        new Cell(Part.SPEAKERS, String.join(Part.SEVERAL, statement().speakers())),
        new Cell(Part.ADDRESSEE, statement().addressee().orElse("")),
        new Cell(Part.THEMES, String.join(Part.SEVERAL, statement().themes())),
        new Cell(Part.NOTE, row.review().note().orElse("")),
        new Cell(Part.RESPONSIBLE, row.review().responsible().orElse("")),
        new Cell(Part.DUE, row.review().due().map(Object::toString).orElse("")));
  }

  /** A part with its value. */
  record Cell(Part part, String value) {
    String name() {
      return part.label();
    }

    /** As people call it. */
    String label() {
      return part.cell().isEmpty() ? part.label() : part.cell();
    }

    boolean isStatus() {
      return part == Part.STATUS;
    }

    boolean isDay() {
      return part == Part.DUE;
    }
  }
}
