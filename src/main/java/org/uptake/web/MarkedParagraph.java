package org.uptake.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.uptake.document.Action;
import org.uptake.document.DateMention;
import org.uptake.document.Evidence;
import org.uptake.document.Findings;
import org.uptake.document.Official;
import org.uptake.document.Paragraph;
import org.uptake.document.Question;
import org.uptake.document.Statement;
import org.uptake.text.Span;

/**
 * A paragraph of a document with what was found in it.
 *
 * @param number counted from 1
 * @param label what stands before it: the document's own number, else ours
 * @param page that begins with it, in words; else empty
 */
record MarkedParagraph(int number, String label, boolean isOwn, int page, List<Segment> segments) {
  MarkedParagraph {
    segments = List.copyOf(segments);
  }

  /**
   * Words to which the same marks belong.
   *
   * @param anchors of the marks that begin here
   * @param classes empty where nothing was found
   * @param hint what was found, in words
   */
  record Segment(String words, List<String> anchors, String classes, String hint, boolean hit) {
    Segment {
      anchors = List.copyOf(anchors);
    }
  }

  private record Mark(Span span, String anchor, String classes, String hint) {}

  static final String HIT = "hit";

  static List<MarkedParagraph> all(Findings findings, List<Span> hits) {
    String text = findings.document().text();
    List<Paragraph> paragraphs = findings.document().paragraphs();
    List<List<Mark>> marks = byParagraph(paragraphs, marks(findings, hits));
    var all = new ArrayList<MarkedParagraph>();
    int page = 0;
    for (int i = 0; i < paragraphs.size(); i++) {
      Paragraph paragraph = paragraphs.get(i);
      int own = paragraph.page().orElse(page);
      all.add(
          new MarkedParagraph(
              i + 1,
              paragraph.label().orElse(Integer.toString(i + 1)),
              paragraph.label().isPresent(),
              own == page ? 0 : own,
              segments(text, paragraph.span(), marks.get(i))));
      page = own;
    }
    return all;
  }

  private static List<Mark> marks(Findings findings, List<Span> hits) {
    var marks = new ArrayList<Mark>();
    for (Statement statement : findings.statements()) {
      Span span = statement.evidence().span();
      String kind = statement.kind().label();
      marks.add(new Mark(span, "s" + span.start(), "statement " + kind, kind));
      for (Action action : statement.actions()) {
        action.parts().forEach(part -> marks.add(new Mark(part, "", "asked", "")));
      }
    }
    for (Question question : findings.questions()) {
      Span span = question.evidence().span();
      marks.add(new Mark(span, "q" + span.start(), "statement question", "question"));
    }
    for (DateMention date : findings.dates()) {
      Span span = date.evidence().span();
      marks.add(new Mark(span, "d" + span.start(), "date", date.value().iso()));
    }
    for (Official official : findings.officials()) {
      String hint = official.role() + official.institution().map(body -> ", " + body).orElse("");
      for (Evidence mention : official.mentions()) {
        Span span = mention.span();
        marks.add(new Mark(span, "o" + span.start(), "official", hint));
      }
    }
    // The first of them is where somebody lands.
    hits.forEach(hit -> marks.add(new Mark(hit, hit.equals(hits.getFirst()) ? "at" : "", HIT, "")));
    return marks;
  }

  private static List<List<Mark>> byParagraph(List<Paragraph> paragraphs, List<Mark> marks) {
    var starts = new TreeMap<Integer, Integer>();
    var lists = new ArrayList<List<Mark>>();
    for (Paragraph paragraph : paragraphs) {
      starts.put(paragraph.span().start(), lists.size());
      lists.add(new ArrayList<>());
    }
    for (Mark mark : marks) {
      Map.Entry<Integer, Integer> first = starts.floorEntry(mark.span().start());
      Map.Entry<Integer, Integer> last =
          starts.floorEntry(Math.max(mark.span().start(), mark.span().end() - 1));
      for (int i = first == null ? 0 : first.getValue();
          last != null && i <= last.getValue();
          i++) {
        lists.get(i).add(mark);
      }
    }
    return lists;
  }

  private static List<Segment> segments(String text, Span paragraph, List<Mark> marks) {
    var bounds = new TreeSet<>(List.of(paragraph.start(), paragraph.end()));
    for (Mark mark : marks) {
      bounds.add(Math.clamp(mark.span().start(), paragraph.start(), paragraph.end()));
      bounds.add(Math.clamp(mark.span().end(), paragraph.start(), paragraph.end()));
    }
    var segments = new ArrayList<Segment>();
    int start = paragraph.start();
    for (int end : bounds.tailSet(start, false)) {
      segments.add(segment(text, new Span(start, end), marks));
      start = end;
    }
    return segments;
  }

  private static Segment segment(String text, Span span, List<Mark> marks) {
    var anchors = new ArrayList<String>();
    var classes = new TreeSet<String>();
    var hints = new ArrayList<String>();
    for (Mark mark : marks) {
      if (mark.span().contains(span)) {
        classes.add(mark.classes());
        if (!mark.hint().isEmpty() && !hints.contains(mark.hint())) {
          hints.add(mark.hint());
        }
        if (mark.span().start() == span.start() && !mark.anchor().isEmpty()) {
          anchors.add(mark.anchor());
        }
      }
    }
    boolean hit = classes.remove(HIT);
    return new Segment(
        span.of(text),
        anchors.stream().distinct().toList(),
        String.join(" ", classes),
        String.join("; ", hints),
        hit);
  }
}
