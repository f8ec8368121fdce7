package org.uptake.web;

import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is asked for behind the {@code ?} of an address; what is empty is not asked for. */
record Query(Map<String, List<String>> values) {
  Query {
    values = Map.copyOf(values);
  }

  /** Where an answer goes on; another question begins at its start. */
  static final String FURTHER = "after";

  static Query of(Context request) {
    return new Query(request.queryParamMap());
  }

  Optional<String> text(String name) {
    return values.getOrDefault(name, List.of()).stream()
        .map(String::strip)
        .filter(value -> !value.isEmpty())
        .findFirst();
  }

  /** What was asked for as it is shown in its field. */
  String shown(String name) {
    return text(name).orElse("");
  }

  /** Several, with commas between or asked for several times. */
  List<String> several(String name) {
    return values.getOrDefault(name, List.of()).stream()
        .flatMap(value -> Arrays.stream(value.split(",", -1)))
        .map(String::strip)
        .filter(value -> !value.isEmpty())
        .toList();
  }

  /** Each as it was asked for, whatever is in it. */
  List<String> all(String name) {
    return values.getOrDefault(name, List.of()).stream().filter(value -> !value.isBlank()).toList();
  }

  boolean has(String name, String value) {
    return several(name).contains(value);
  }

  /** Read by {@code reader}; where that cannot, the mistake names what was asked for. */
  <T> Optional<T> read(String name, Function<String, T> reader) {
    return text(name).map(value -> told(name, value, reader));
  }

  <T> List<T> readSeveral(String name, Function<String, T> reader) {
    return several(name).stream().map(value -> told(name, value, reader)).toList();
  }

  private static <T> T told(String name, String value, Function<String, T> reader) {
    try {
      return reader.apply(value);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(name + ": " + e.getMessage(), e);
    }
  }

  int number(String name, int usual, int most) {
    return read(
            name,
            value -> {
              if (!value.matches("[1-9][0-9]{0,6}") || Integer.parseInt(value) > most) {
                throw new IllegalArgumentException(
                    "must be 1 to " + most + ", got '" + value + "'");
              }
              return Integer.parseInt(value);
            })
        .orElse(usual);
  }

  /** The same address but for one value. */
  String with(String name, String value) {
    return Stream.concat(
            values.entrySet().stream()
                .filter(each -> !each.getKey().equals(name))
                .sorted(Map.Entry.comparingByKey())
                .flatMap(each -> each.getValue().stream().map(one -> pair(each.getKey(), one))),
            Stream.of(pair(name, value)))
        .filter(pair -> !pair.endsWith("="))
        .collect(Collectors.joining("&", "?", ""));
  }

  /** What of it makes the question, whichever part of the answer is looked at. */
  Query without(List<String> names) {
    return new Query(
        values.entrySet().stream()
            .filter(each -> !names.contains(each.getKey()))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
  }

  /** The same address with one value more of those of a name, or one less, and from its start. */
  String turned(String name, String value) {
    boolean isThere = all(name).contains(value);
    return Stream.concat(
            values.entrySet().stream()
                .filter(each -> !each.getKey().equals(FURTHER))
                .sorted(Map.Entry.comparingByKey())
                .flatMap(
                    each ->
                        each.getValue().stream()
                            .filter(one -> !one.isBlank())
                            .filter(one -> !(each.getKey().equals(name) && one.equals(value)))
                            .map(one -> pair(each.getKey(), one))),
            isThere ? Stream.empty() : Stream.of(pair(name, value)))
        .collect(Collectors.joining("&", "?", ""));
  }

  private static String pair(String name, String value) {
    return encoded(name) + "=" + encoded(value);
  }

  static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  /** What was asked for, in words: {@code theme torture-prevention}. */
  List<String> inWords(List<String> names) {
    return names.stream()
        .filter(name -> !several(name).isEmpty())
        .map(name -> name + " " + String.join(",", several(name)))
        .toList();
  }
}
