package org.uptake.document;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which documents are one record, to be set beside others. */
public sealed interface RecordName {

  /** As it was written: {@code 2007}, {@code 2023-2024}, {@code Amnesty International}. */
  String label();

  /** Whether a document belongs to the record, by what it tells of itself. */
  boolean covers(About about);

  /**
   * Whether a text belongs to the record: where a publisher or a label tells, one of its copies is
   * enough; when it was published, the one that is counted tells.
   */
  default boolean covers(About about, List<Copy> copies) {
    boolean anyCopyTells = this instanceof Named;
    return covers(about)
        || (anyCopyTells && copies.stream().map(Copy::about).anyMatch(this::covers));
  }

  /** The documents dated in some years, both included. */
  record Years(String label, int first, int last) implements RecordName {
    public Years {
      if (last < first) {
        throw new IllegalArgumentException(
            "a range of years goes from the earlier to the later, got '" + label + "'");
      }
    }

    @Override
    public boolean covers(About about) {
      Optional<Integer> year = about.published().map(day -> day.getYear());
      return year.isPresent() && first <= year.get() && year.get() <= last;
    }
  }

  /** The documents that the manifest gives this label, or that this publisher published. */
  record Named(String label) implements RecordName {
    @Override
    public boolean covers(About about) {
      return about.record().filter(this::isMeant).isPresent()
          || about.publisher().filter(this::isMeant).isPresent();
    }

    private boolean isMeant(String name) {
      return name.strip().toLowerCase(Locale.ROOT).equals(label.toLowerCase(Locale.ROOT));
    }
  }

  /**
   * Reads a name: a year, two years with a hyphen or dash between, else a label or a publisher.
   *
   * @throws IllegalArgumentException where it is empty or the years go backwards
   */
  static RecordName of(String written) {
    String label = written.strip();
    if (label.isEmpty()) {
      throw new IllegalArgumentException(
          "a record must be a year (2007), years (2023-2024), a publisher or a label, got ''");
    }
    Matcher years = Pattern.compile("(\\d{4})(?:\\s*[-\u2013]\\s*(\\d{4}))?").matcher(label);
    if (!years.matches()) {
      return new Named(label);
    }
    int first = Integer.parseInt(years.group(1));
    return new Years(
        label, first, years.group(2) == null ? first : Integer.parseInt(years.group(2)));
  }
}
