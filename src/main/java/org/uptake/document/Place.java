package org.uptake.document;

/**
 * Where a source lies, and how its file was when it was last looked into.
 *
 * @param location as in {@link Source}
 * @param ending {@code parsed}, {@code no-text} or {@code failed}, as in {@link
 *     ParseOutcome#label}; {@link #COPY} where the same bytes are held at another place
 * @param stamp how the file was
 * @param gone whether the file was not there any more when its folder was last looked through
 */
public record Place(String location, SourceId id, String ending, Stamp stamp, boolean gone) {
  public static final String COPY = "copy";

  public boolean isParsed() {
    return ending.equals("parsed");
  }

  public boolean isCopy() {
    return ending.equals(COPY);
  }

  public boolean isFailed() {
    return ending.equals("failed");
  }

  public Place with(Stamp now) {
    return new Place(location, id, ending, now, false);
  }

  public Place asGone() {
    return new Place(location, id, ending, stamp, true);
  }
}
