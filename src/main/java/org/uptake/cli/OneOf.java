package org.uptake.cli;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import picocli.CommandLine.TypeConversionException;

/** A word on the command line that must be one of several. */
final class OneOf {
  private OneOf() {}

  /** The one of {@code allowed} that is called {@code came}, else the mistake in one line. */
  static <T> T labelled(String came, List<T> allowed, Function<T, String> label) {
    return allowed.stream()
        .filter(one -> label.apply(one).equals(came))
        .findFirst()
        .orElseThrow(
            () ->
                new TypeConversionException(
                    "must be one of "
                        + allowed.stream().map(label).collect(Collectors.joining(", "))
                        + ", got '"
                        + came
                        + "'"));
  }
}
