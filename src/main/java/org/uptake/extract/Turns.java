package org.uptake.extract;

import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.uptake.document.Paragraph;
import org.uptake.document.ParsedDocument;

/**
 * Who has the floor, by headings that are a State's name and nothing more, in a document where
 * States ask: {@code BELGIUM}, and below it what Belgium wants to know.
 */
public final class Turns {
  private static final Turns NONE = new Turns(new TreeMap<>());
  private static final int LONGEST_NAME = 80;

  /** Of a question, in the languages whose names of States are known. */
  private static final char MARK = '?';

  private final NavigableMap<Integer, String> states;

  private Turns(NavigableMap<Integer, String> states) {
    this.states = states;
  }

  /**
   * The turns of a document; none where fewer than half of the paragraphs below such headings ask,
   * since the States may then be what it speaks of.
   */
  public static Turns of(ParsedDocument document, Countries countries) {
    if (document.text().indexOf(MARK) < 0) {
      return NONE;
    }
    Countries known = countries.in(document.about().language().orElse(""));
    var states = new TreeMap<Integer, String>();
    int below = 0;
    int asking = 0;
    for (Paragraph paragraph : document.paragraphs()) {
      Optional<String> state = state(document.quote(paragraph.span()), known);
      if (state.isPresent()) {
        states.put(paragraph.span().start(), state.get());
      } else if (!states.isEmpty()) {
        below++;
        asking += document.quote(paragraph.span()).indexOf(MARK) >= 0 ? 1 : 0;
      }
    }
    return 2 * asking >= Math.max(1, below) ? new Turns(states) : NONE;
  }

  private static Optional<String> state(String paragraph, Countries countries) {
    return paragraph.length() > LONGEST_NAME
        ? Optional.empty()
        : countries.named(paragraph.strip().replaceFirst("\\s*:$", ""));
  }

  /** The State that has the floor at {@code place} of the text. */
  public Optional<String> at(int place) {
    return Optional.ofNullable(states.floorEntry(place)).map(Map.Entry::getValue);
  }
}
