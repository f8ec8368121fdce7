package org.uptake;

import java.time.Duration;
import java.util.Optional;
import org.uptake.document.ParseOutcome;

/**
 * What became of a source in a run that stores.
 *
 * @param reason why it gave no text, or not all of it, one line for people; else empty
 * @param language of its text, where it was read and told
 * @param took the time for reading it and finding what is in it
 */
public record Receipt(
    String location, Ending ending, String reason, Optional<String> language, Duration took) {

  /** How it ended. */
  public enum Ending {
    READ,
    /** Its bytes are held already, here or at another place; nothing was done. */
    KNOWN,
    NO_TEXT,
    FAILED,
    /** It could not be read in an earlier run, and was not tried again. */
    STILL_FAILED
  }

  static Receipt known(String location, boolean failed) {
    return new Receipt(
        location, failed ? Ending.STILL_FAILED : Ending.KNOWN, "", Optional.empty(), Duration.ZERO);
  }

  /** The same for another reason. */
  public Receipt because(String other) {
    return new Receipt(location, ending, other, language, took);
  }

  /** Of a source that was read. */
  public static Receipt of(Extracted result, Duration took) {
    return switch (result) {
      case Extracted.Found found ->
          new Receipt(
              found.location(),
              Ending.READ,
              found.left(),
              found.findings().document().about().language(),
              took);
      case Extracted.Unread(ParseOutcome.NoText noText) ->
          new Receipt(result.location(), Ending.NO_TEXT, noText.reason(), Optional.empty(), took);
      case Extracted.Unread(ParseOutcome.Failed failed) ->
          new Receipt(result.location(), Ending.FAILED, failed.cause(), Optional.empty(), took);
      case Extracted.Unread(ParseOutcome.Parsed parsed) ->
          throw new IllegalArgumentException("a parsed source was looked into: " + parsed);
    };
  }
}
