package org.uptake.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.uptake.document.Answered;
import org.uptake.document.Facet;
import org.uptake.document.SearchOutcome.FacetCounts;
import org.uptake.document.SearchOutcome.Hit;
import org.uptake.document.SearchOutcome.Hits;
import org.uptake.document.SearchOutcome.NotUnderstood;
import org.uptake.document.SearchOutcome.TextHits;
import org.uptake.document.SearchOutcome.ValueCount;
import org.uptake.table.MarkedText.Mark;
import org.uptake.text.Span;

/** The answers to searches in lines for a terminal: each document, and under it its sentences. */
public final class TerminalHits {
  private static final String INDENT = "    ";
  private static final String LEFT_OUT = " … ";
  private static final int MOST_VALUES = 8;
  private static final int BAR = 40;

  private final TableStyle style;
  private final boolean facets;

  /**
   * @param facets whether a reader wants to see what the hits have of each facet
   */
  public TerminalHits(TableStyle style, boolean facets) {
    this.style = style;
    this.facets = facets;
  }

  /** Writes them in the order given; {@code out} is neither flushed nor closed. */
  public void write(List<Answered> searches, Appendable out) throws IOException {
    for (Answered answered : searches) {
      if (searches.size() > 1) {
        line(bold("== " + harmless(answered.name()) + " =="), out);
      }
      switch (answered.outcome()) {
        case NotUnderstood problem -> line("not understood: " + harmless(problem.reason()), out);
        case Hits hits -> hits(hits, out);
      }
    }
  }

  private void hits(Hits hits, Appendable out) throws IOException {
    for (TextHits text : hits.texts()) {
      wrapped(heading(text), "", out);
      for (Hit hit : text.hits()) {
        hit(hit, out);
      }
      int more = text.passages() - text.hits().size();
      if (more > 0) {
        line(INDENT + "and " + HitWording.counted(more, "passage") + " more in this document", out);
      }
      line("", out);
    }
    line(total(hits), out);
    if (hits.next().isPresent()) {
      line("the next ones: --after " + hits.next().get(), out);
    }
    if (hits.meant().isPresent()) {
      line("did you mean: " + harmless(hits.meant().get()), out);
    }
    if (facets) {
      facets(hits.facets(), out);
    }
  }

  private static String heading(TextHits text) {
    return Stream.of(
            Optional.of(HitWording.day(text)),
            Optional.of(text.location()),
            text.title(),
            HitWording.copies(text))
        .flatMap(Optional::stream)
        .collect(Collectors.joining(" | "));
  }

  /** Where it stands, then the sentences that answer, with their words marked. */
  private void hit(Hit hit, Appendable out) throws IOException {
    String place = HitWording.place(hit);
    var shown = new StringBuilder(place.isEmpty() ? "" : place + ": ");
    var marks = new ArrayList<Mark>();
    int end = hit.span().start();
    for (Span sentence : hit.excerpts()) {
      // A space is between two sentences of which nothing is left out.
      shown.append(
          sentence.start() > end + 1 ? LEFT_OUT : shown.toString().endsWith(" ") ? "" : " ");
      int moved = shown.length() - sentence.start();
      hit.matches().stream()
          .filter(sentence::contains)
          .forEach(match -> marks.add(new Mark(match.shifted(moved), "[", "]", "1;33")));
      shown.append(sentence.shifted(-hit.span().start()).of(hit.text()));
      end = sentence.end();
    }
    shown.append(end < hit.span().end() ? LEFT_OUT : "");
    String text = shown.toString();
    for (String line :
        new MarkedText(text, style.colours(), marks)
            .lines(new Span(0, text.length()), style.width() - INDENT.length())) {
      line(INDENT + line, out);
    }
  }

  private static String total(Hits hits) {
    String all = HitWording.count(hits);
    int shown = hits.texts().size();
    return shown == hits.allTexts()
        ? all
        : all
            + ", "
            + HitWording.counted(shown, "document")
            + (shown == 1 ? " is shown" : " are shown");
  }

  private void facets(List<FacetCounts> all, Appendable out) throws IOException {
    for (FacetCounts counts : all) {
      line("", out);
      line(bold(counts.facet().label()), out);
      int most = counts.values().stream().mapToInt(ValueCount::hits).max().orElse(1);
      boolean histogram = counts.facet() == Facet.YEAR;
      List<ValueCount> shown =
          histogram
              ? counts.values()
              : counts.values().subList(0, Math.min(MOST_VALUES, counts.values().size()));
      for (ValueCount value : shown) {
        String bar = histogram ? "  " + "█".repeat(Math.max(1, value.hits() * BAR / most)) : "";
        line(
            String.format(Locale.ROOT, "%7d  ", value.hits()) + harmless(value.value()) + bar, out);
      }
      int more = counts.values().size() - shown.size() + counts.more();
      if (more > 0) {
        line("         and " + HitWording.counted(more, "value") + " more", out);
      }
    }
  }

  private String bold(String words) {
    return style.colours() ? "\u001b[1m" + words + "\u001b[0m" : words;
  }

  private void wrapped(String words, String indent, Appendable out) throws IOException {
    for (String line :
        new MarkedText(words, false, List.of())
            .lines(new Span(0, words.length()), style.width() - indent.length())) {
      line(indent + line, out);
    }
  }

  private static String harmless(String words) {
    return String.join(
        " ",
        new MarkedText(words, false, List.of())
            .lines(new Span(0, words.length()), Integer.MAX_VALUE));
  }

  private static void line(String line, Appendable out) throws IOException {
    out.append(line).append('\n');
  }
}
