package org.uptake.review;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.uptake.document.Anchor;
import org.uptake.document.Copy;
import org.uptake.document.Findings;
import org.uptake.document.ParsedDocument;
import org.uptake.document.Sentence;
import org.uptake.document.Source;
import org.uptake.document.SourceId;
import org.uptake.text.Span;

/**
 * Finds anchors again in documents that may have changed, moved, or been read anew.
 *
 * <p>The document is the one with the same bytes, else the one at the same place, else one of the
 * same file name that has the words; where that is a copy of a text, the one that is counted in its
 * place. In it the words count, white space and typography levelled; where they stand several
 * times, the place whose neighbours agree best; where they are gone, the one sentence that keeps
 * four of five of its words in their order.
 */
final class Places {
  private final Map<SourceId, Findings> bySource = new HashMap<>();
  private final Map<String, Findings> byPlace = new HashMap<>();
  private final Map<String, List<Findings>> byName = new HashMap<>();
  private final Map<SourceId, Levelled> levelled = new HashMap<>();
  private final Map<Anchor, Optional<Place>> found = new HashMap<>();

  /** Words in a document. */
  record Place(SourceId source, Span span) {}

  Places(List<Findings> findings) {
    for (Findings each : findings) {
      bySource.put(each.document().source().id(), each);
      byPlace.put(whole(each.document().source().location()), each);
      byName
          .computeIfAbsent(each.document().source().fileName(), name -> new ArrayList<>())
          .add(each);
    }
    for (Findings each : findings) {
      for (Copy copy : each.copies()) {
        bySource.putIfAbsent(copy.source().id(), each);
        byPlace.putIfAbsent(whole(copy.source().location()), each);
        byName.computeIfAbsent(copy.source().fileName(), name -> new ArrayList<>()).add(each);
      }
    }
  }

  static String whole(String location) {
    return ReviewFile.slashes(Path.of(location).toAbsolutePath().normalize());
  }

  /** Whether the document of an anchor is here only as a copy of another that is counted. */
  boolean isCopy(Anchor anchor) {
    return Optional.ofNullable(bySource.get(anchor.source()))
        .or(() -> Optional.ofNullable(byPlace.get(anchor.document())))
        .filter(findings -> !isAt(findings.document().source(), anchor))
        .isPresent();
  }

  private static boolean isAt(Source source, Anchor anchor) {
    return source.id().equals(anchor.source())
        || whole(source.location()).equals(anchor.document());
  }

  Optional<Place> find(Anchor anchor) {
    return found.computeIfAbsent(anchor, this::search);
  }

  private Optional<Place> search(Anchor anchor) {
    Optional<Findings> known =
        Optional.ofNullable(bySource.get(anchor.source()))
            .or(() -> Optional.ofNullable(byPlace.get(anchor.document())));
    return known
        .flatMap(findings -> exact(anchor, findings).or(() -> close(anchor, findings)))
        .or(
            () ->
                byName.getOrDefault(anchor.fileName(), List.of()).stream()
                    .flatMap(findings -> exact(anchor, findings).stream())
                    .findFirst());
  }

  private Optional<Place> exact(Anchor anchor, Findings findings) {
    Levelled text = levelled(findings.document());
    String words = Levelled.words(anchor.exact());
    var context = new Surroundings(anchor, text);
    int best = -1;
    int bestAgreement = -1;
    for (int start : text.occurrences(words)) {
      int agreement = context.agreement(start, start + words.length());
      if (agreement > bestAgreement) {
        best = start;
        bestAgreement = agreement;
      }
    }
    return best < 0
        ? Optional.empty()
        : Optional.of(place(findings, text.original(best, best + words.length())));
  }

  private Optional<Place> close(Anchor anchor, Findings findings) {
    List<String> words = Closeness.words(anchor.exact());
    if (words.size() < Closeness.FEWEST_WORDS) {
      return Optional.empty();
    }
    Levelled text = levelled(findings.document());
    var context = new Surroundings(anchor, text);
    Optional<Span> best = Optional.empty();
    double bestCloseness = 0;
    int bestAgreement = 0;
    for (Span span : sentences(findings)) {
      double closeness = Closeness.of(words, Closeness.words(findings.document().quote(span)));
      if (closeness >= Closeness.OF_SENTENCES && closeness >= bestCloseness) {
        int agreement = context.agreement(text.levelled(span.start()), text.levelled(span.end()));
        if (closeness > bestCloseness || agreement > bestAgreement) {
          best = Optional.of(span);
          bestCloseness = closeness;
          bestAgreement = agreement;
        }
      }
    }
    return best.map(span -> place(findings, span));
  }

  private static List<Span> sentences(Findings findings) {
    return Stream.concat(
            findings.statements().stream().map(statement -> statement.evidence().span()),
            findings.document().sentences().stream().map(Sentence::span))
        .distinct()
        .sorted()
        .toList();
  }

  private Levelled levelled(ParsedDocument document) {
    return levelled.computeIfAbsent(document.source().id(), id -> Levelled.of(document.text()));
  }

  private static Place place(Findings findings, Span span) {
    return new Place(findings.document().source().id(), span);
  }

  /** What stands around an anchor, held against what stands around a place. */
  private static final class Surroundings {
    private final String prefix;
    private final String suffix;
    private final Levelled text;

    Surroundings(Anchor anchor, Levelled text) {
      prefix = Levelled.words(anchor.prefix());
      suffix = Levelled.words(anchor.suffix());
      this.text = text;
    }

    /** How many characters before and after agree, from the words outwards. */
    int agreement(int start, int end) {
      String around = text.text();
      int before = start;
      while (before > 0 && around.charAt(before - 1) == ' ') {
        before--;
      }
      int after = end;
      while (after < around.length() && around.charAt(after) == ' ') {
        after++;
      }
      int agreement = 0;
      for (int i = 1; i <= Math.min(before, prefix.length()); i++) {
        if (around.charAt(before - i) != prefix.charAt(prefix.length() - i)) {
          break;
        }
        agreement++;
      }
      for (int i = 0; i < Math.min(around.length() - after, suffix.length()); i++) {
        if (around.charAt(after + i) != suffix.charAt(i)) {
          break;
        }
        agreement++;
      }
      return agreement;
    }
  }
}
