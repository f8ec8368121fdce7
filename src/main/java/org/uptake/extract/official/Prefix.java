package org.uptake.extract.official;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** What stands before the head of an office: "Kenya's former deputy foreign". */
final class Prefix {
  private static final int MOST_BEFORE = 8;

  private final Line line;
  private final ComplementReader complements;
  private final int limit;
  private final boolean isCompound;
  private int first;
  private int from;
  private final Set<String> manner = new LinkedHashSet<>();
  private final Set<String> subject = new LinkedHashSet<>();
  private String outer = "";
  private Optional<String> institution = Optional.empty();
  private boolean isPrivate;

  private Prefix(Line line, int head, int limit) {
    this.line = line;
    complements = new ComplementReader(line);
    this.limit = limit;
    isCompound = line.vocabulary().has("compound");
    first = head;
    from = head;
  }

  /** What stands before {@code head}, found in {@code line}, as far back as {@code limit}. */
  static Prefix of(Line line, Line.Found<Entry> found, Entry.Role head, int limit) {
    var prefix = new Prefix(line, found.from(), limit);
    prefix.read(head);
    return prefix;
  }

  private void read(Entry.Role head) {
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
      if ((kind.equals("rank") && !isModified()) || isStateOfName(head)) {
        break;
      }
      if (kind.equals("keep") || kind.equals("past") || kind.equals("rank")) {
        String same = line.vocabulary().modifier(word.lower()).orElseThrow().same();
        manner.add(kind.equals("past") ? Office.PAST : same);
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

  /** "Lagos State Commissioner", whose state is no sovereign one. */
  private boolean isStateOfName(Entry.Role head) {
    int i = from - 2;
    return (head.takes("place") || head.takes("body"))
        && line.word(from - 1).lower().equals("state")
        && i >= limit
        && line.word(from - 1).isClose()
        && line.word(i).isCapital()
        && !line.vocabulary().isInNoName(line.word(i))
        && !line.namesOther(i);
  }

  /** "First Deputy Prime Minister", but not "the first President". */
  private boolean isModified() {
    return line.has(from) && !line.vocabulary().modifier(line.word(from)).isEmpty();
  }

  private boolean isSubject(Entry.Role head, Word word) {
    boolean isTopic =
        isCompound && head.takes("portfolio") && line.vocabulary().is(word, "portfolio");
    boolean isOwner = line.nationTo(from).isPresent() || line.countryTo(from).isPresent();
    boolean isOther = line.entryTo(from).filter(found -> !isJustice(found)).isPresent();
    return isTopic && !isOwner && !isOther;
  }

  /** "Justice" is a judge and a portfolio: "the justice minister". */
  private boolean isJustice(Line.Found<Entry> found) {
    return found.what() instanceof Entry.Role && found.from() == from - 1;
  }

  private void readOwner(Entry.Role head) {
    String gap = gapBehindOwner();
    isPrivate = from > limit && gap.startsWith("'") && isPrivateOwner(line.word(from - 1));
    while (from > limit && isDropped(from - 1) && gap.isEmpty()) {
      from--;
      gap = line.gap(from);
    }
    if (from <= limit || !(gap.isEmpty() || gap.equals("'s") || gap.equals("'"))) {
      return;
    }
    if (!isCompound) {
      readNation();
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

  /** The full stop of "U.S." ends no sentence. */
  private String gapBehindOwner() {
    String gap = line.gap(from);
    return gap.equals(".") && line.has(from - 1) && line.word(from - 1).isInitial() ? "" : gap;
  }

  /** "казахстанский министр". */
  private void readNation() {
    Optional<Line.Found<String>> nation =
        line.nationTo(from).filter(found -> found.from() >= limit);
    if (nation.isPresent() && line.gap(from).isEmpty() && !line.vocabulary().has("behind")) {
      institution = nation.map(Line.Found::what);
      from = nation.get().from();
    }
  }

  /** "the company's president". */
  private boolean isPrivateOwner(Word word) {
    return line.vocabulary().is(word, "private") && line.entryTo(from).isEmpty();
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
    isPrivate = new Bodies(line).isPrivate(start, from, head);
    institution = Optional.of(line.text(start, from));
    from = start;
  }

  private boolean isOnlyFunction(Word word) {
    return line.vocabulary().isInNoName(word) && !line.vocabulary().isOfBodies(word);
  }

  /** The first word of the office. */
  int first() {
    return first;
  }

  /** The first word of what stands before it. */
  int from() {
    return from;
  }

  Set<String> manner() {
    return manner;
  }

  Set<String> subject() {
    return subject;
  }

  /** What belongs to the role and is parted from it: the "then" of "then Kazakh Minister". */
  String outer() {
    return outer;
  }

  Optional<String> institution() {
    return institution;
  }

  /** Whether that is no public one. */
  boolean isPrivate() {
    return isPrivate;
  }
}
