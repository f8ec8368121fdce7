package org.uptake.extract.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.uptake.text.Span;

class SoughtPatternsTest {
  private static final String[] WORDS = {
    "the", "law", "was", "not", "adopted", "torture", "remains", "State", "by", ",", "never",
    "law's"
  };

  private final List<Pattern> patterns =
      List.of(
          pattern("\\b(?:was|remains) (?:[a-z]+ ){0,2}?(?:adopted|torture)\\b"),
          pattern("\\bthe (?:law|state)\\b(?! was)"),
          pattern("(?:law|torture)[^,]{0,20} never"),
          pattern("^(?:the|law) .{0,30}\\badopted"),
          pattern("(?<=not )adopted(?= by)|\\bnever (?:adopted|the)"),
          pattern("[a-z]+ture\\b"),
          pattern("(?:^|, )state\\b"));

  private final SoughtPatterns sought = new SoughtPatterns(patterns);

  private static Pattern pattern(String regex) {
    return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
  }

  @Test
  void findsWhatTheMatcherFinds() {
    var random = new Random(7);
    int[] found = new int[patterns.size()];
    for (int round = 0; round < 3000; round++) {
      String sentence = sentence(random);
      SoughtPatterns.Reading read = sought.in(sentence);
      List<Integer> worthTrying = read.worthTrying();
      for (int i = 0; i < patterns.size(); i++) {
        List<Span> places = places(patterns.get(i).matcher(sentence));
        String told = patterns.get(i) + " in '" + sentence + "'";
        assertEquals(places, read.all(i), told);
        assertEquals(
            places.stream().findFirst().map(Span::start),
            read.first(i).map(MatchResult::start),
            told);
        assertTrue(places.isEmpty() || worthTrying.contains(i), told);
        found[i] += places.size();
      }
    }
    for (int i = 0; i < found.length; i++) {
      assertTrue(found[i] > 50, patterns.get(i) + " was found " + found[i] + " times");
    }
  }

  @Test
  void passesByWhatCannotMatch() {
    SoughtPatterns.Reading read = sought.in("They came late.");
    assertEquals(Optional.empty(), read.first(0));
    assertTrue(!read.worthTrying().contains(0) && !read.worthTrying().contains(2));
  }

  private static List<Span> places(Matcher matcher) {
    var places = new ArrayList<Span>();
    while (matcher.find()) {
      places.add(new Span(matcher.start(), matcher.end()));
    }
    return places;
  }

  private static String sentence(Random random) {
    return random
        .ints(10, 0, WORDS.length)
        .mapToObj(word -> WORDS[word])
        .reduce((words, word) -> words + (word.equals(",") ? "" : " ") + word)
        .orElseThrow();
  }
}
