package org.uptake.cli;

import java.util.List;
import org.uptake.document.Decision.Matter;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** What can be found at a place of a document. */
final class On implements ITypeConverter<Matter> {
  static final String LABELS = "statement, date, official";

  private static final List<Matter> ALLOWED =
      List.of(Matter.STATEMENT, Matter.DATE, Matter.OFFICIAL);

  @Override
  public Matter convert(String label) {
    return ALLOWED.stream()
        .filter(matter -> matter.label().equals(label))
        .findFirst()
        .orElseThrow(
            () ->
                new TypeConversionException("must be one of " + LABELS + ", got '" + label + "'"));
  }
}
