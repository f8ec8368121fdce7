package org.uptake.extract.statement;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.uptake.document.Response;

/** What the State under review answers to recommendations, in the forms of the working group. */
final class Answers {
  private static final Pattern SUPPORTED =
      Pattern.compile(
          "(?i)\\b(?:enjoy(?:s|ed)? the support|(?:have|has|had|been) (?:been )?(?:accepted|supported)|are supported"
              + "|accepts?|support of|already (?:been )?implemented|in the process of (?:being )?implement)");
  private static final Pattern NOTED =
      Pattern.compile(
          "(?i)\\b(?:(?:did|do|does|could|can) not (?:enjoy|accept|support)|not (?:be )?(?:accepted|supported)|noted by|are noted"
              + "|would not enjoy|rejected|takes? note of)");
  private static final Pattern PENDING =
      Pattern.compile(
          "(?i)\\b(?:will be examined|would be examined|responses? in due course|deferred|under consideration|will provide responses)");
  private static final Pattern LIST =
      Pattern.compile(
          "(?i)\\brecommendations?,? (?:nos?\\.?|numbers?|in paragraphs?)? ?((?:\\d{1,3}(?:\\.\\d{1,3})?(?:,| and|;| to)?\\s*){1,200})");

  private Answers() {}

  /** The answer that a paragraph announces for the recommendations under it. */
  static Optional<Response> announcedBy(String words) {
    if (NOTED.matcher(words).find()) {
      return Optional.of(Response.NOTED);
    }
    if (PENDING.matcher(words).find()) {
      return Optional.of(Response.PENDING);
    }
    return SUPPORTED.matcher(words).find() ? Optional.of(Response.SUPPORTED) : Optional.empty();
  }

  /** Answers given to a list of numbers: "recommendations Nos. 7, 8 and 9 … implemented". */
  static Map<String, Response> listed(String words, String chapter) {
    var answers = new HashMap<String, Response>();
    Optional<Response> answer = announcedBy(words);
    Matcher list = LIST.matcher(words);
    if (answer.isPresent() && list.find()) {
      Matcher number = Pattern.compile("\\d{1,3}(?:\\.\\d{1,3})?").matcher(list.group(1));
      while (number.find()) {
        String reference =
            number.group().contains(".") ? number.group() : chapter + "." + number.group();
        answers.put(reference, answer.get());
      }
    }
    return answers;
  }
}
