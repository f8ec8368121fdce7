package org.uptake.version;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.uptake.document.About;
import org.uptake.document.Copy;
import org.uptake.document.Findings;
import org.uptake.document.SourceId;

/**
 * Which documents are copies of one text, and which of the copies is counted.
 *
 * <p>Counted is the copy with the earliest day; of those of one day the one with most letters; then
 * the first by location; one without a day only where none has one. Every other copy was held
 * against that one, never against another copy, so that no chain of small changes leads from one
 * text to another.
 *
 * <p>A pure function of the documents, whatever their order; immutable. No pair is looked at that
 * shares nothing: 20,000 documents are grouped in a second or two, with 60 MB.
 */
public final class Versions {
  /** Of each document all copies of its text, the one that is counted first. */
  private final Map<SourceId, List<Outline>> groups = new HashMap<>();

  private int texts;

  private Versions(List<Outline> ranked) {
    List<Integer> firsts = Firsts.of(ranked);
    for (int number = 0; number < firsts.size(); number++) {
      Outline first = ranked.get(firsts.get(number));
      Outline own = ranked.get(number);
      texts += firsts.get(number) == number ? 1 : 0;
      List<Outline> group = groups.computeIfAbsent(first.source().id(), id -> new ArrayList<>(1));
      group.add(own);
      groups.put(own.source().id(), group);
    }
  }

  /**
   * Finds out which of some documents are copies of one text.
   *
   * @param documents each once
   */
  public static Versions of(List<Outline> documents) {
    return new Versions(documents.stream().sorted(Outline.BY_RANK).toList());
  }

  /** How many texts there are, each counted once. */
  public int texts() {
    return texts;
  }

  /** Whether tables count this one of the copies of its text. */
  public boolean isCounted(SourceId document) {
    return group(document).getFirst().source().id().equals(document);
  }

  /** Of each text that several documents have all of them, the one that is counted first. */
  public List<List<SourceId>> severalTimes() {
    return groups.entrySet().stream()
        .filter(entry -> entry.getValue().size() > 1 && isCounted(entry.getKey()))
        .map(entry -> entry.getValue().stream().map(outline -> outline.source().id()).toList())
        .toList();
  }

  /** Where else the text of a document lies, the copy that is counted first. */
  public List<Copy> copies(SourceId document) {
    return group(document).stream()
        .filter(outline -> !outline.source().id().equals(document))
        .map(outline -> new Copy(outline.source(), outline.about()))
        .toList();
  }

  /**
   * Each text once, in the order of the documents, with its copies. What the counted one does not
   * tell of itself (title, publisher, state) its copies tell.
   */
  public List<Findings> counted(List<Findings> findings) {
    return counted(findings.stream()).toList();
  }

  /** The same for documents that need not all be in memory. */
  public Stream<Findings> counted(Stream<Findings> findings) {
    return findings
        .filter(found -> isCounted(found.document().source().id()))
        .map(this::withCopies);
  }

  /** The same, but one of the texts in the words of this copy, whether it is counted or not. */
  public List<Findings> countedBut(List<Findings> findings, SourceId copy) {
    SourceId inItsPlace = group(copy).getFirst().source().id();
    var all = new ArrayList<Findings>();
    for (Findings found : findings) {
      SourceId id = found.document().source().id();
      if (id.equals(copy)) {
        all.add(found.with(copies(copy)));
      } else if (isCounted(id) && !id.equals(inItsPlace)) {
        all.add(withCopies(found));
      }
    }
    return all;
  }

  private Findings withCopies(Findings counted) {
    List<Copy> copies = copies(counted.document().source().id());
    if (copies.isEmpty()) {
      return counted;
    }
    About about = counted.document().about();
    for (Copy copy : copies) {
      about = about.or(copy.about());
    }
    return counted.with(about).with(copies);
  }

  private List<Outline> group(SourceId document) {
    return Optional.ofNullable(groups.get(document))
        .orElseThrow(
            () -> new IllegalArgumentException("must be one of the documents, got " + document));
  }
}
