package org.uptake.extract.official;

import java.util.Optional;
import java.util.Set;
import org.uptake.extract.official.NameReader.Name;

/** Reads the names that stand beside an office as those of its holder. */
final class Neighbours {
  private static final int MOST_LINKS = 10;

  private final Line line;
  private final NameReader names;

  Neighbours(Line line) {
    this.line = line;
    names = new NameReader(line);
  }

  /** The name that stands behind {@code last}. */
  Optional<Name> right(Office last) {
    int end = behindShortName(last.end());
    if (!line.has(end)) {
      return Optional.empty();
    }
    String gap = end > last.end() ? line.gap(end).substring(1) : line.gap(end);
    if (gap.isEmpty()) {
      return names.at(end, isEnoughOfOne(last) ? 1 : 2);
    }
    if (line.word(end).isBreak()) {
      return names.at(end, 2).filter(name -> isWholeBlock(name) && !leadsToOffice(name.end()));
    }
    return switch (gap) {
      case "." -> isShort(last) ? names.at(end, 1) : Optional.empty();
      case "," -> names.at(afterThe(end), 2).filter(name -> isClosed(name.end()));
      case "(" -> names.at(end, 2).filter(name -> isClosed(name.end()));
      case Word.DASH -> names.at(end, 2).filter(name -> isClosed(name.end()));
      case ":" -> names.at(end, 2).or(() -> names.at(end, 1).filter(Name::isTitled));
      default -> Optional.empty();
    };
  }

  /** "Gov. Ana Torres". */
  private boolean isShort(Office office) {
    return line.vocabulary().is(line.word(office.end() - 1), "short");
  }

  /** "Presidenta de la Comisión (CNDH), ": the body's short name parts nobody from it. */
  private int behindShortName(int end) {
    boolean isShortName =
        line.has(end + 1)
            && line.gap(end).equals("(")
            && line.word(end).isAcronym()
            && line.gap(end + 1).startsWith("),");
    return isShortName ? end + 1 : end;
  }

  /** "President Vega", but not "Minister of Justice Systems" nor "Justice Systems". */
  private boolean isEnoughOfOne(Office office) {
    boolean isSubject = line.vocabulary().is(line.word(office.end() - 1), "portfolio");
    return (office.subject().isEmpty() && !office.isSaid() && !isSubject) || endsPlainly(office);
  }

  /** "министр юстиции Омаров": what is no name ends in small letters, or in the state. */
  private boolean endsPlainly(Office office) {
    int end = office.end();
    boolean isPlain = !line.word(end - 1).isCapital() || line.countryTo(end).isPresent();
    return line.vocabulary().has("genitive") || (line.vocabulary().has("mixed") && isPlain);
  }

  /** "the Prime Minister, the Right Honourable X", "your predecessor, my friend X". */
  private int afterThe(int i) {
    if (line.isCourtesyAt(i)) {
      return i;
    }
    if (line.vocabulary().is(line.word(i), "title") && line.isRoleAt(i)) {
      return line.entryAt(i).orElseThrow().end();
    }
    if (line.vocabulary().is(line.word(i), "article") && line.isCourtesyAt(i + 1)) {
      return i + 1;
    }
    int end = i;
    while (line.has(end)
        && end - i < MOST_LINKS
        && (end == i || line.word(end).isClose())
        && line.vocabulary().is(line.word(end), "friend")) {
      end++;
    }
    return line.has(end) && (end == i || line.word(end).isClose()) ? end : i;
  }

  private boolean isWholeBlock(Name name) {
    return startsBlock(name.from()) && startsBlock(name.end());
  }

  private boolean startsBlock(int i) {
    return i == 0 || !line.has(i) || line.word(i).isBreak();
  }

  private boolean leadsToOffice(int i) {
    return line.has(i) && (line.isRoleAt(i) || !line.vocabulary().modifier(line.word(i)).isEmpty());
  }

  private boolean isClosed(int end) {
    return !line.has(end) || line.word(end).isBreak() || !line.gap(end).isEmpty();
  }

  /** Whether a thing is named after the office: "the President Lincoln Hotel". */
  boolean isNameOfAThing(Office last) {
    return line.gap(last.end()).isEmpty() && names.isNameOfAThingAt(last.end());
  }

  /** Whether a list goes on behind {@code name}, the next person's office after it. */
  boolean isNextInList(Name name) {
    int end = name.end();
    return name.isTitled() && line.has(end) && line.gap(end).equals(",") && leadsToOffice(end);
  }

  /** The name that stands before {@code office}. */
  Optional<Name> left(Office office) {
    int from = office.from();
    if (from == 0 || office.reach() == Office.Reach.SEAT) {
      return Optional.empty();
    }
    String gap = line.gap(from);
    Optional<Name> name = Optional.empty();
    if (line.word(from).isBreak()) {
      name = names.before(from, 2).filter(found -> startsBlock(afterSigned(found.from())));
    } else if (gap.equals(",") || gap.equals("(") || gap.equals(Word.DASH)) {
      name = names.before(beforeLetters(from), 2);
    } else if (gap.isEmpty()) {
      name = throughLinks(office);
    }
    return name.filter(found -> !isPlace(found));
  }

  /** "(signed) Ana Torres". */
  private int afterSigned(int i) {
    return i > 0 && line.vocabulary().is(line.word(i - 1), "signed") ? i - 1 : i;
  }

  /** "Ana Torres, MP, Minister of Health". */
  private int beforeLetters(int i) {
    boolean isParted = i > 1 && Set.of(",", "").contains(line.gap(i - 1));
    return isParted && line.vocabulary().is(line.word(i - 1), "letters") ? i - 1 : i;
  }

  /** "In Santa Clara, the Mayor said". */
  private boolean isPlace(Name name) {
    return !name.isTitled()
        && name.from() > 0
        && line.word(name.from()).isClose()
        && line.vocabulary().is(line.word(name.from() - 1), "near");
  }

  /** "Ana Torres, who was elected President", "appointed Ana Torres as Minister". */
  private Optional<Name> throughLinks(Office office) {
    int i = office.from();
    while (i > 0
        && office.from() - i < MOST_LINKS
        && line.word(i).isClose()
        && line.vocabulary().is(line.word(i - 1), "link")) {
      i--;
    }
    String gap = line.gap(i);
    if (i > 0 && i < office.from() && (gap.isEmpty() || gap.equals(","))) {
      return names.before(i, 2);
    }
    return i == office.from() ? names.before(i, 1).filter(Name::isTitled) : Optional.empty();
  }
}
