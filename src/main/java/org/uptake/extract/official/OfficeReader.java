package org.uptake.extract.official;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the offices that a line speaks of, each with what stands before and after its head. */
final class OfficeReader {
  private static final int MOST_BEFORE = 8;

  private final Line line;
  private final ComplementReader complements;

  OfficeReader(Line line) {
    this.line = line;
    complements = new ComplementReader(line);
  }

  /** In the order of the line, not overlapping; none in a body that is no public one. */
  List<Office> read() {
    var offices = new ArrayList<Office>();
    int end = 0;
    for (Line.Found<Entry> found : line.entries()) {
      if (found.from() >= end && found.what() instanceof Entry.Role head) {
        Complement complement = complements.after(found.end(), head);
        List<Office> here = offices(found, head, complement, end);
        offices.addAll(here);
        end = here.isEmpty() ? found.end() : here.getLast().end();
      }
    }
    return offices;
  }

  /** What is gathered on the way back from the head. */
  private final class Before {
    final int limit;
    int first;
    int from;
    final Set<String> manner = new LinkedHashSet<>();
    final Set<String> subject = new LinkedHashSet<>();
    String outer = "";
    Optional<String> institution = Optional.empty();
    boolean isPrivate;

    Before(int head, int limit) {
      this.limit = limit;
      first = head;
      from = head;
    }

    void read(Entry.Role head) {
      readModifiers(head);
      first = from;
      readOwner(head);
      if (institution.isPresent() || from < first) {
        int inner = from;
        readModifiers(head);
        outer = line.text(from, Math.max(inner, from + 1));
        outer = from < inner ? outer.strip() + " " : "";
      }
    }

    private void readModifiers(Entry.Role head) {
      for (int n = 0; n < MOST_BEFORE && from > limit && line.word(from).isTied(); n++) {
        Word word = line.word(from - 1);
        String kind = line.vocabulary().modifier(word);
        if (kind.equals("keep") || kind.equals("past")) {
          manner.add(kind.equals("past") ? Office.PAST : common(word.lower()));
        } else if (kind.equals("drop") && !line.vocabulary().is(word, "own")) {
          break;
        } else if (isSubject(head, word)) {
          subject.addAll(complements.content(from - 1, from));
        } else {
          break;
        }
        from--;
      }
    }

    private boolean isSubject(Entry.Role head, Word word) {
      boolean isTopic = head.takes("portfolio") && line.vocabulary().is(word, "portfolio");
      boolean isOwner = line.nationTo(from).isPresent() || line.countryTo(from).isPresent();
      return isTopic && !isOwner && !line.isRoleAt(from - 1) && line.entryTo(from).isEmpty();
    }

    private void readOwner(Entry.Role head) {
      String gap = line.gap(from);
      while (from > limit && isDropped(from - 1) && gap.isEmpty()) {
        from--;
        gap = line.gap(from);
      }
      if (from <= limit || !(gap.isEmpty() || gap.equals("'s") || gap.equals("'"))) {
        return;
      }
      Optional<Line.Found<String>> state = line.countryTo(from).or(() -> line.nationTo(from));
      Optional<Line.Found<Entry>> entry = line.entryTo(from);
      if (state.isPresent() && state.get().from() >= limit) {
        institution = state.map(Line.Found::what);
        from = state.get().from();
      } else if (entry.isPresent() && entry.get().what() instanceof Entry.Body body) {
        institution = Optional.of(body.name());
        isPrivate = !body.isPublic();
        from = Math.max(limit, entry.get().from());
      } else if (gap.isEmpty()) {
        readNamelessOwner(head);
      }
    }

    private boolean isDropped(int i) {
      return line.vocabulary().modifier(line.word(i)).equals("drop");
    }

    /** "Orange County District Attorney", "Security Council Secretary". */
    private void readNamelessOwner(Entry.Role head) {
      int start = from;
      boolean known = false;
      while (start > limit
          && from - start < MOST_BEFORE
          && (start == from || line.word(start).isTied())
          && line.word(start - 1).isCapital()
          && !isOnlyFunction(line.word(start - 1))
          && !line.isRoleAt(start - 1)
          && !line.isCourtesyAt(start - 1)) {
        start--;
        known |= line.vocabulary().isOfBodies(line.word(start));
      }
      boolean takesIt = head.takes("body") || head.takes("place");
      if (start == from || !takesIt || (!known && !head.takes("place") && !head.needsBody())) {
        return;
      }
      isPrivate = complements.isPrivate(start, from, head);
      institution = Optional.of(line.text(start, from));
      from = start;
    }

    private boolean isOnlyFunction(Word word) {
      return line.vocabulary().isInNoName(word) && !line.vocabulary().isOfBodies(word);
    }
  }

  private List<Office> offices(
      Line.Found<Entry> found, Entry.Role head, Complement complement, int limit) {
    var before = new Before(found.from(), limit);
    before.read(head);
    Optional<String> said = complement.institution().or(() -> before.institution);
    if (before.isPrivate || complement.isPrivate()) {
      return List.of();
    }
    int end = afterwards(complement, before.manner);
    int roleEnd = end > complement.end() ? end : complement.roleEnd();
    var subject = new LinkedHashSet<>(before.subject);
    subject.addAll(complement.subject());
    String role = before.outer + line.text(before.first, roleEnd);
    int from = withArticle(before.from);
    var office =
        new Office(
            from,
            before.first,
            end,
            head,
            role,
            before.manner,
            subject,
            said.or(head::organisation),
            said.isPresent(),
            reach(from, end, before.from));
    return head.plural() ? each(office, complement, found) : List.of(office);
  }

  /** "the Ministers of Interior and Justice" are two, "Ministers" are nobody. */
  private List<Office> each(Office office, Complement complement, Line.Found<Entry> found) {
    String name = office.head().name();
    String one = line.word(found.from()).isCapital() ? titled(name) : name;
    if (complement.portfolios().size() < 2) {
      return List.of(office.at(office.from(), Office.Reach.ANY).with(one, office.subject()));
    }
    String preposition = line.word(found.end()).lower();
    return complement.portfolios().stream()
        .map(
            portfolio ->
                office.with(
                    one + " " + preposition + " " + portfolio,
                    ComplementReader.contentOf(portfolio)))
        .toList();
  }

  private static String titled(String words) {
    var titled = new StringBuilder(words);
    for (int i = 0; i < titled.length(); i++) {
      if (i == 0 || titled.charAt(i - 1) == ' ') {
        titled.setCharAt(i, Character.toUpperCase(titled.charAt(i)));
      }
    }
    return titled.toString();
  }

  /** "President-elect", "Chair ad interim". */
  private int afterwards(Complement complement, Set<String> manner) {
    int end = complement.end();
    if (line.has(end) && line.word(end).isTied()) {
      Word next = line.word(end);
      if (line.vocabulary().modifier(next).equals("after")) {
        manner.add(next.lower());
        return end + 1;
      }
      if (next.lower().equals("ad") && line.has(end + 1)) {
        manner.add("interim");
        return end + 2;
      }
    }
    return end;
  }

  private int withArticle(int from) {
    int i = from;
    while (i > 0 && line.gap(i).isEmpty() && isDrop(i - 1)) {
      i--;
    }
    boolean tied = i > 0 && (line.gap(i).isEmpty() || line.gap(i).equals("'s"));
    return tied && (isOwn(i - 1) || isSome(i - 1) || line.gap(i).equals("'s")) ? i - 1 : i;
  }

  private boolean isDrop(int i) {
    return line.vocabulary().modifier(line.word(i)).equals("drop");
  }

  private boolean isOwn(int i) {
    return line.vocabulary().is(line.word(i), "own");
  }

  private boolean isSome(int i) {
    return line.vocabulary().is(line.word(i), "some");
  }

  private Office.Reach reach(int from, int end, int first) {
    if (isSeatAfter(end) || isSeatBefore(from)) {
      return Office.Reach.SEAT;
    }
    boolean isAddressed =
        line.entryTo(first).filter(found -> found.what() instanceof Entry.Courtesy).isPresent();
    if (isAddressed) {
      return Office.Reach.ADDRESSED;
    }
    if (from < first && isSome(from)) {
      return Office.Reach.ANY;
    }
    boolean isOwned = from < first && (isOwn(from) || line.gap(first).startsWith("'"));
    boolean ownerIsSaid = line.has(first) && line.countryAt(first).isPresent();
    return isOwned || ownerIsSaid ? Office.Reach.ONE : Office.Reach.BARE;
  }

  private boolean isSeatAfter(int end) {
    return line.has(end)
        && (line.gap(end).isEmpty() || line.gap(end).equals("'s") || line.gap(end).equals("'"))
        && line.vocabulary().is(line.word(end), "seat");
  }

  private boolean isSeatBefore(int from) {
    if (from < 1 || !line.gap(from).isEmpty()) {
      return false;
    }
    String before = line.word(from - 1).lower();
    return before.equals("under")
        || (before.equals("of") && from > 1 && line.vocabulary().is(line.word(from - 2), "seat"));
  }

  private static String common(String manner) {
    return switch (manner) {
      case "vice" -> "deputy";
      default -> manner;
    };
  }
}
