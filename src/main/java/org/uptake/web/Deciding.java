package org.uptake.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.uptake.document.Decision;
import org.uptake.document.Decision.Matter;
import org.uptake.document.Decision.Verdict;
import org.uptake.document.Findings;
import org.uptake.document.FollowUp;
import org.uptake.document.Relation;
import org.uptake.json.DecisionJson;
import org.uptake.review.Part;
import org.uptake.review.Reviewer;
import org.uptake.review.Reviews;
import org.uptake.text.Span;
import org.uptake.workspace.Decider;
import org.uptake.workspace.Kept;
import org.uptake.workspace.ReviewTarget;

/** Takes people's decisions and keeps them; lists them. */
final class Deciding {
  private static final String PATH = "/decisions";
  private static final Pattern PLACE =
      Pattern.compile("([0-9a-f]{16,64}):([0-9]{1,9})-([0-9]{1,9})");
  private static final int LONGEST = 4000;

  private final Pages pages;
  private final Settings settings;
  private final Snapshots snapshots;

  Deciding(Pages pages, Settings settings, Snapshots snapshots) {
    this.pages = pages;
    this.settings = settings;
    this.snapshots = snapshots;
  }

  /** What a form asks for. */
  private record Form(Context request) {
    Optional<String> text(String name) {
      String value = request.formParam(name);
      if (value != null && value.length() > LONGEST) {
        throw new IllegalArgumentException(
            name + ": must be at most " + LONGEST + " characters, got " + value.length());
      }
      return Optional.ofNullable(value).map(String::strip).filter(one -> !one.isEmpty());
    }

    String needed(String name) {
      return text(name)
          .orElseThrow(() -> new IllegalArgumentException(name + ": must be given, got nothing"));
    }

    /** A form with many buttons names both in one: {@code accept e0123456789ab}. */
    List<String> button() {
      return text("do").map(button -> List.of(button.split(" ", 3))).orElse(List.of());
    }

    Verdict verdict() {
      return Verdict.of(button().isEmpty() ? needed("verdict") : button().getFirst());
    }

    String id() {
      return button().size() < 2 ? needed("id") : button().getLast();
    }

    /** What stands in the button between the verdict and the id: which kind of thing, or part. */
    private Optional<String> middle() {
      return Optional.of(button())
          .filter(button -> button.size() == 3)
          .map(button -> button.get(1));
    }

    Optional<Matter> on() {
      return middle().or(() -> text("on")).map(Matter::of);
    }

    Part part() {
      String name = middle().orElseGet(() -> needed("part"));
      return Part.named(name)
          .orElseThrow(
              () -> new IllegalArgumentException("part: there is none called '" + name + "'"));
    }

    /** Of several in one form the value that belongs to the button; empty takes away. */
    String value() {
      return Stream.of("value-" + id(), "value-" + part().label(), "value")
          .filter(name -> request.formParam(name) != null)
          .findFirst()
          .flatMap(this::text)
          .orElse("");
    }
  }

  void route(RoutesConfig routes) {
    routes.get(PATH, this::page);
    routes.post(PATH, this::decide);
    routes.get(Api.PATH + "decisions", this::json);
    routes.post(Api.PATH + "decisions", this::decideForProgram);
  }

  private void page(Context request) throws IOException {
    Reviews reviews = snapshots.present().index().reviews();
    List<DecisionView> decisions =
        reviews.decisions().reversed().stream()
            .map(decision -> new DecisionView(decision, reviews.standing(decision)))
            .toList();
    pages.show(
        request, "decisions.jte", new Heading("Decisions", ""), Map.of("decisions", decisions));
  }

  private void json(Context request) throws IOException {
    Reviews reviews = snapshots.present().index().reviews();
    Api.answer(
        request,
        out ->
            DecisionJson.write(
                reviews.decisions(), decision -> reviews.standing(decision).label(), out));
  }

  private void decideForProgram(Context request) throws IOException {
    List<Decision> decisions = kept(new Form(request));
    Reviews reviews = snapshots.renewed().index().reviews();
    request.status(HttpStatus.CREATED);
    Api.answer(
        request, out -> DecisionJson.write(decisions, one -> reviews.standing(one).label(), out));
  }

  private void decide(Context request) throws IOException {
    var form = new Form(request);
    List<Decision> decisions = kept(form);
    Snapshot now = snapshots.renewed();
    Optional<String> rowId = form.text("row");
    Optional<String> statement = form.text("statement");
    if (request.header("HX-Request") != null && rowId.isPresent()) {
      showRow(request, rowId.get(), decisions, now);
    } else if (request.header("HX-Request") != null && statement.isPresent()) {
      showStatement(request, statement.get(), decisions.getLast(), now);
    } else {
      request.redirect(back(form, now), HttpStatus.SEE_OTHER);
    }
  }

  private void showRow(Context request, String id, List<Decision> decisions, Snapshot now) {
    Optional<FollowUp> row = now.row(id);
    if (row.isPresent()) {
      pages.showPart(request, "row.jte", FollowUpPages.values(row.get(), now, "Kept."));
    } else {
      pages.showPart(
          request, "rowGone.jte", Map.of("id", id, "decision", decisions.getLast().id()));
    }
  }

  private void showStatement(Context request, String target, Decision decision, Snapshot now) {
    boolean isUndo = decision.verdict() == Verdict.UNDO;
    Optional<StatementView> view =
        Optional.of(PLACE.matcher(target))
            .filter(Matcher::matches)
            .map(place -> at(place, now))
            .flatMap(place -> StatementView.at(now.index().said(place.document()), place.words()));
    if (view.isPresent()) {
      pages.showPart(
          request,
          "statement.jte",
          Map.of(
              "statement", view.get(),
              "told", isUndo ? "Taken back." : "Kept.",
              "decision", isUndo ? "" : decision.id()));
    } else {
      pages.showPart(
          request, "statementGone.jte", Map.of("target", target, "decision", decision.id()));
    }
  }

  /** A page of ours alone, whatever the form says. */
  private static String back(Form form, Snapshot now) {
    boolean isGone = form.text("row").filter(id -> now.row(id).isEmpty()).isPresent();
    return isGone
        ? PATH
        : form.text("back")
            .filter(back -> back.matches("/(?:[a-z]+(?:/[0-9a-z-]+)*)?(?:[?#][^\\\\\\s]*)?"))
            .orElse(PATH);
  }

  private List<Decision> kept(Form form) throws IOException {
    Snapshot snapshot = snapshots.present();
    var reviewer =
        new Reviewer(form.text("reviewer").orElse(settings.reviewer()), settings.clock().instant());
    var decider = new Decider(snapshot.index(), reviewer, form.text("note"));
    List<Decision> decisions = decisions(form, snapshot, decider);
    Kept.of(decisions, settings.reviews());
    return decisions;
  }

  private static List<Decision> decisions(Form form, Snapshot snapshot, Decider decider) {
    String id = form.id();
    return switch (form.verdict()) {
      case ACCEPT -> List.of(decider.accept(target(id, snapshot), form.on()));
      case REJECT -> List.of(decider.reject(target(id, snapshot), form.on()));
      case UNDO -> List.of(decider.undo(id));
      case ADD ->
          List.of(decider.add(id, place(form, snapshot), Relation.of(form.needed("relation"))));
      case SET ->
          decider.set(target(id, snapshot), List.of(new Decider.Edit(form.part(), form.value())));
    };
  }

  private static ReviewTarget target(String id, Snapshot snapshot) {
    Matcher place = PLACE.matcher(id);
    return place.matches() ? at(place, snapshot) : new ReviewTarget.Id(id);
  }

  private static ReviewTarget.Place at(Matcher place, Snapshot snapshot) {
    Findings found = document(place.group(1), snapshot);
    int begin = Integer.parseInt(place.group(2));
    int end = Integer.parseInt(place.group(3));
    int length = found.document().text().length();
    if (begin >= end || end > length) {
      throw new IllegalArgumentException(
          "id: must be a document and characters of 0-" + length + ", got " + begin + "-" + end);
    }
    return new ReviewTarget.Place(found, new Span(begin, end));
  }

  private static Findings document(String id, Snapshot snapshot) {
    return snapshot
        .document(id)
        .flatMap(found -> snapshot.unreviewed(found.document().source().id()))
        .orElseThrow(
            () -> new IllegalArgumentException("document: none has an id that begins with " + id));
  }

  private static ReviewTarget.Place place(Form form, Snapshot snapshot) {
    Findings found = document(form.needed("document"), snapshot);
    return new ReviewTarget.Place(found, ReviewTarget.only(found, form.needed("words")));
  }
}
