package org.uptake.ingest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which pages of a file were not recognised, and why, in one line for people. */
final class OcrGaps {
  /** More reasons or ranges of pages make nobody wiser. */
  private static final int MOST = 5;

  private final String subject;
  private final Map<String, List<Integer>> pages = new LinkedHashMap<>();
  private Optional<String> advice = Optional.empty();

  /** Gaps in what is called {@code subject}, as in "scanned pages", where that is all of it. */
  OcrGaps(String subject) {
    this.subject = subject;
  }

  void add(int page, String reason) {
    pages.computeIfAbsent(reason, r -> new ArrayList<>()).add(page);
  }

  /** What would have them read better, though none is left out. */
  void advise(String toInstall) {
    advice = Optional.of(toInstall + " better");
  }

  /**
   * Says all gaps.
   *
   * @param allPages how many the file has; where none was read, no numbers are needed
   */
  Optional<String> inWords(int allPages) {
    var parts = new ArrayList<String>();
    pages.forEach(
        (reason, numbers) -> {
          parts.add((numbers.size() == allPages ? subject : some(numbers)) + "; " + reason);
        });
    advice.ifPresent(said -> parts.add(subject + "; " + said));
    int shown = Math.min(MOST, parts.size());
    return parts.isEmpty()
        ? Optional.empty()
        : Optional.of(
            String.join(". ", parts.subList(0, shown)) + (shown < parts.size() ? " …" : ""));
  }

  private static String some(List<Integer> numbers) {
    return numbers.size() == 1
        ? "page " + numbers.getFirst() + " is a picture"
        : "pages " + ranges(numbers) + " are pictures";
  }

  /** Numbers as people write them: {@code 2, 4 to 6}. */
  private static String ranges(List<Integer> numbers) {
    var ranges = new ArrayList<String>();
    for (int first = 0; first < numbers.size(); ) {
      int last = first;
      while (last + 1 < numbers.size() && numbers.get(last + 1) == numbers.get(last) + 1) {
        last++;
      }
      ranges.add(numbers.get(first) + (last > first ? " to " + numbers.get(last) : ""));
      first = last + 1;
    }
    int shown = Math.min(MOST, ranges.size());
    return String.join(", ", ranges.subList(0, shown)) + (shown < ranges.size() ? " …" : "");
  }
}
