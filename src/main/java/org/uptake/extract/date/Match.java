package org.uptake.extract.date;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import org.uptake.text.Span;

/**
 * A place where a rule matches.
 *
 * @param claim all characters of the match, on which no other date may begin
 * @param span those that name the time: the group {@code x}, where the rule has one
 */
record Match(DateRule rule, MatchResult result, Span claim, Span span) {

  static Match of(DateRule rule, Matcher matcher) {
    var claim = new Span(matcher.start(), matcher.end());
    boolean isInner = matcher.namedGroups().containsKey("x") && matcher.start("x") >= 0;
    Span span = isInner ? new Span(matcher.start("x"), matcher.end("x")) : claim;
    return new Match(rule, matcher.toMatchResult(), claim, span);
  }

  boolean has(String group) {
    return result.namedGroups().containsKey(group) && result.start(group) >= 0;
  }

  /** The words of {@code group}; empty where the rule lacks it or it matched none. */
  String words(String group) {
    return has(group) ? result.group(group) : "";
  }

  Span spanOf(String group) {
    return new Span(result.start(group), result.end(group));
  }

  /** A day of a month; {@code 1st}, {@code first} and a scanner's {@code l} are 1. */
  OptionalInt day(String group) {
    OptionalInt digits = digits(words(group));
    return digits.isPresent() ? digits : number("ordinal", group);
  }

  OptionalInt month(String group) {
    String words = words(group);
    if (words.isEmpty()) {
      return OptionalInt.empty();
    }
    OptionalInt named = rule.words().number("month", words);
    if (named.isPresent()) {
      return named;
    }
    OptionalInt roman = rule.words().number("roman", words);
    return roman.isPresent() ? roman : digits(words);
  }

  /** A year; one of two figures lies between 1950 and 2049. */
  OptionalInt year(String group) {
    OptionalInt year = digits(words(group));
    return year.isPresent() && year.getAsInt() < 100
        ? OptionalInt.of(year.getAsInt() + (year.getAsInt() < 50 ? 2000 : 1900))
        : year;
  }

  /** A count, in figures or words. */
  OptionalInt count(String group) {
    String words = words(group);
    OptionalInt digits = digits(words);
    return digits.isPresent() ? digits : rule.words().number("number", words);
  }

  OptionalInt number(String kind, String group) {
    return has(group) ? rule.words().number(kind, words(group)) : OptionalInt.empty();
  }

  Optional<String> value(String kind, String group) {
    return has(group) ? rule.words().value(kind, words(group)) : Optional.empty();
  }

  /** The leading figures of {@code words}, a scanner's {@code O} and {@code l} among them. */
  static OptionalInt digits(String words) {
    String plain = words.toLowerCase(Locale.ROOT);
    int end = 0;
    int number = 0;
    boolean isNumber = false;
    while (end < plain.length() && end < 4) {
      char c = plain.charAt(end);
      int digit = c == 'o' ? 0 : c == 'l' || c == 'i' ? 1 : Character.digit(c, 10);
      if (digit < 0) {
        break;
      }
      isNumber |= c >= '0' && c <= '9';
      number = number * 10 + digit;
      end++;
    }
    return isNumber ? OptionalInt.of(number) : OptionalInt.empty();
  }
}
