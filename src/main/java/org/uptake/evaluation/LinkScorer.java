package org.uptake.evaluation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.uptake.document.CitedStatement;
import org.uptake.document.FollowUp;
import org.uptake.document.Link;
import org.uptake.document.Relation;

/** Holds the rows of the follow-up table against annotated links, among annotated documents. */
final class LinkScorer {
  private static final int BEGINNING = 100;

  private final Set<DocumentName> documents;

  LinkScorer(Set<DocumentName> documents) {
    this.documents = Set.copyOf(documents);
  }

  /** A sentence as it is compared. */
  private record End(DocumentName document, String text, Words words) {
    static End of(CitedStatement cited) {
      String quote = cited.statement().evidence().quote();
      return new End(DocumentName.of(cited.source().location()), quote, Words.of(quote));
    }

    static End of(AnnotatedLink.End annotated) {
      return new End(annotated.document(), annotated.sentence(), Words.of(annotated.sentence()));
    }

    boolean isSameSentence(End found) {
      return document.equals(found.document) && words.isSameSentence(found.words);
    }
  }

  private record Key(
      DocumentName document, String words, DocumentName laterDocument, String later) {
    static Key of(End recommendation, End evidence) {
      return new Key(
          recommendation.document,
          recommendation.words.folded(),
          evidence.document,
          evidence.words.folded());
    }
  }

  /** Two joined sentences: one for all the actions that they are joined by. */
  private record Joined(End recommendation, End evidence, Set<Relation> relations) {
    Joined {
      relations = Set.copyOf(relations);
    }

    Joined and(Relation relation) {
      var both = EnumSet.of(relation);
      both.addAll(relations);
      return new Joined(recommendation, evidence, both);
    }

    String shown() {
      return LinkScorer.shown(recommendation, relations, evidence);
    }
  }

  List<Verdict> score(List<AnnotatedLink> annotated, List<FollowUp> rows) {
    List<Joined> found = joined(rows);
    var hit = new HashSet<Joined>();
    var verdicts = new ArrayList<Verdict>();
    for (AnnotatedLink link : annotated) {
      if (documents.contains(link.recommendation().document())
          && documents.contains(link.evidence().document())) {
        List<Joined> same = same(link, found);
        hit.addAll(same);
        if (!link.optional()) {
          verdicts.addAll(verdicts(link, same));
        }
      }
    }
    for (Joined each : found) {
      if (!hit.contains(each)) {
        var own = new Verdicts(each.recommendation.document);
        own.spurious(Measure.LINKS, each.shown());
        verdicts.addAll(own.all());
      }
    }
    return verdicts;
  }

  private List<Joined> joined(List<FollowUp> rows) {
    Map<Key, Joined> found = new LinkedHashMap<>();
    for (FollowUp row : rows) {
      End recommendation = End.of(row.recommendation());
      for (Link link : row.links()) {
        End evidence = End.of(link.statement());
        if (documents.contains(recommendation.document) && documents.contains(evidence.document)) {
          found.merge(
              Key.of(recommendation, evidence),
              new Joined(recommendation, evidence, Set.of(link.relation())),
              (before, next) -> before.and(link.relation()));
        }
      }
    }
    return List.copyOf(found.values());
  }

  private static List<Joined> same(AnnotatedLink link, List<Joined> found) {
    End recommendation = End.of(link.recommendation());
    End evidence = End.of(link.evidence());
    return found.stream()
        .filter(
            each ->
                recommendation.isSameSentence(each.recommendation)
                    && evidence.isSameSentence(each.evidence))
        .toList();
  }

  private static List<Verdict> verdicts(AnnotatedLink link, List<Joined> same) {
    var verdicts = new Verdicts(link.recommendation().document());
    String shown =
        shown(End.of(link.recommendation()), Set.of(link.relation()), End.of(link.evidence()));
    if (same.isEmpty()) {
      verdicts.missed(Measure.LINKS, shown);
    } else {
      verdicts.right(Measure.LINKS);
      Set<Relation> got =
          same.stream().flatMap(each -> each.relations.stream()).collect(Collectors.toSet());
      boolean right =
          got.contains(link.relation()) || got.stream().anyMatch(link.otherRelations()::contains);
      verdicts.judge(Measure.RELATIONS, right, link.relation().label(), labels(got), shown);
    }
    return verdicts.all();
  }

  private static String shown(End recommendation, Set<Relation> relations, End evidence) {
    return beginning(recommendation.text)
        + " <- "
        + labels(relations)
        + " - "
        + evidence.document
        + ": "
        + beginning(evidence.text);
  }

  /** So much that both ends of a link can be seen. */
  private static String beginning(String sentence) {
    return sentence.codePointCount(0, sentence.length()) <= BEGINNING
        ? sentence
        : sentence.substring(0, sentence.offsetByCodePoints(0, BEGINNING)) + "\u2026";
  }

  private static String labels(Set<Relation> relations) {
    return relations.stream().sorted().map(Relation::label).collect(Collectors.joining("/"));
  }
}
