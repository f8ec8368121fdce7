package org.uptake.index;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.Version;
import org.uptake.document.Findings;
import org.uptake.document.ParseOutcome;
import org.uptake.document.ParseOutcome.Parsed;
import org.uptake.document.Place;
import org.uptake.document.Source;
import org.uptake.document.SourceId;
import org.uptake.document.Stamp;

/**
 * Puts what was found in sources into the index in a folder, and keeps book of their files.
 *
 * <p>A source is stored whole or not at all, whatever happens: what was stored since the last
 * {@link #commit} may be lost in a crash, but the index then opens as that commit left it. Only one
 * writer at a time can have an index open, in any process. It removes a source only for a newer
 * version of the same location, and where it is told to.
 *
 * <p>All methods may be called by many threads at once.
 */
public final class FindingsWriter implements AutoCloseable {
  /** What is known of a file of which only its bytes were given. */
  private static final Stamp NO_STAMP = new Stamp(-1, Stamp.UNKNOWN, "");

  private static final String EARLIER = Source.INTO + "earlier version";

  private final LuceneIndex index;
  private final Holdings holdings;

  private FindingsWriter(LuceneIndex index, Holdings holdings) {
    this.index = index;
    this.holdings = holdings;
  }

  /**
   * Opens the index in {@code folder}; makes both where they are not there. Other files in the
   * folder are left alone.
   *
   * @throws IndexProblem where another process writes to it, it is of another format, or not ours
   */
  public static FindingsWriter open(Path folder) throws IOException {
    IndexFormat.checkFolder(folder);
    try {
      Files.createDirectories(folder);
    } catch (FileSystemException e) {
      throw new IndexProblem(
          folder + ": the folder cannot be made; is a file in its way, and may you write there?",
          e);
    }
    return open(folder, FSDirectory.open(folder));
  }

  /** Closes {@code directory} at the end, or at once where the index cannot be opened. */
  static FindingsWriter open(Path folder, Directory directory) throws IOException {
    LuceneIndex index = LuceneIndex.open(folder, directory);
    try {
      return new FindingsWriter(index, new Holdings(index.places()));
    } catch (IOException e) {
      index.abandon();
      throw e;
    }
  }

  /** Of Lucene, whose index this is. */
  public static String version() {
    return Version.LATEST.toString();
  }

  /** What is held at a location. */
  public Optional<Place> at(String location) {
    return holdings.at(location);
  }

  /** What is held of files within the file at a location, at any depth. */
  public List<Place> within(String location) {
    return holdings.within(location);
  }

  /** All places, in the order of their locations. */
  public List<Place> places() {
    return holdings.places();
  }

  /**
   * Whether the file at {@code location} is as it was when it was last looked into, so that its
   * bytes need not be read. What was not trusted then never is.
   *
   * @param now how the file is
   */
  public boolean isUnchanged(String location, Stamp now) {
    return holdings.isUnchanged(location, now);
  }

  /**
   * Whether these bytes need not be parsed again: they are held with text, wherever they lie, or
   * were read at this location, whatever came of it. Keeps how the file is now, and at which other
   * places the bytes lie.
   *
   * @param location as in {@link org.uptake.document.Source}
   */
  public boolean holds(SourceId id, String location, Stamp now) throws IOException {
    Optional<Place> known = holdings.known(id, location, now);
    if (known.isPresent()) {
      put(known.get());
    }
    return known.isPresent();
  }

  /** Notes a place, in place of what was held there. */
  private void put(Place place) throws IOException {
    Optional<Place> before = holdings.at(place.location());
    if (before.equals(Optional.of(place))) {
      return;
    }
    if (place.isCopy() && before.isPresent() && !before.get().isCopy()) {
      handOn(holdings.heir(place.location()));
      index.delete(place.location());
    }
    index.write(place);
    holdings.settle(place);
  }

  /**
   * Stores a source with what was found in it, in place of what was stored for its location.
   *
   * @param stamp how its file was
   * @return false where the same bytes are held at another location; then only the place is kept
   * @throws IndexProblem where the index can no longer be written to
   */
  public boolean store(Findings findings, Stamp stamp) throws IOException {
    var outcome = new Parsed(findings.document());
    return claimed(outcome, stamp) && write(outcome, stamp, SourceBlock.of(findings));
  }

  /** As {@link #store(Findings, Stamp)}, of a file of which nothing is known. */
  public boolean store(Findings findings) throws IOException {
    return store(findings, NO_STAMP);
  }

  /**
   * Stores a source in which nothing was looked for, in place of what was stored for its location.
   * A failure takes nothing away: where these bytes were read before nothing changes, and where
   * others were, their text goes on as a file within this one ({@code report.pdf!/earlier
   * version}).
   *
   * @param stamp how its file was
   * @return false where the same bytes are held with text, here or at another location
   * @throws IndexProblem where the index can no longer be written to
   */
  public boolean store(ParseOutcome outcome, Stamp stamp) throws IOException {
    return !isWorse(outcome)
        && claimed(outcome, stamp)
        && write(outcome, stamp, SourceBlock.of(outcome));
  }

  private boolean isWorse(ParseOutcome outcome) {
    return outcome instanceof ParseOutcome.Failed
        && holdings
            .at(outcome.source().location())
            .filter(Place::isParsed)
            .filter(held -> held.id().equals(outcome.source().id()))
            .isPresent();
  }

  /** As {@link #store(ParseOutcome, Stamp)}, of a file of which nothing is known. */
  public boolean store(ParseOutcome outcome) throws IOException {
    return store(outcome, NO_STAMP);
  }

  private boolean claimed(ParseOutcome outcome, Stamp stamp) throws IOException {
    boolean claimed = holdings.claim(outcome);
    if (!claimed) {
      put(new Place(outcome.source().location(), outcome.source().id(), Place.COPY, stamp, false));
    }
    return claimed;
  }

  private boolean write(ParseOutcome outcome, Stamp stamp, List<Document> block)
      throws IOException {
    String location = outcome.source().location();
    var place = new Place(location, outcome.source().id(), outcome.label(), stamp, false);
    boolean written = false;
    try {
      if (!holdings.at(location).map(Place::id).equals(Optional.of(place.id()))) {
        Optional<Place> heir = holdings.heir(location);
        handOn(heir.isEmpty() && place.isFailed() ? earlier(location) : heir);
      }
      // The block first: a place without its block would be taken for read.
      write(location, block);
      index.write(place);
      written = true;
    } finally {
      if (written) {
        holdings.settle(place);
      } else {
        holdings.release(outcome);
      }
    }
    return true;
  }

  /** Where the text of a file is kept that was replaced by one which cannot be read. */
  private Optional<Place> earlier(String location) {
    return holdings
        .at(location)
        .filter(Place::isParsed)
        .map(
            held ->
                new Place(location + EARLIER, held.id(), held.ending(), held.stamp(), held.gone()));
  }

  private boolean isEarlierOfFailed(Place place) {
    String location = place.location();
    return location.endsWith(EARLIER)
        && holdings
            .at(location.substring(0, location.length() - EARLIER.length()))
            .filter(Place::isFailed)
            .isPresent();
  }

  /** A text that is held goes over to another place, if there is one. */
  private void handOn(Optional<Place> heir) throws IOException {
    if (heir.isPresent()) {
      Optional<Findings> held = index.findings(heir.get().id());
      if (held.isPresent()) {
        Place place = heir.get();
        var parsed = new Place(place.location(), place.id(), "parsed", place.stamp(), place.gone());
        write(place.location(), SourceBlock.of(held.get().at(place.location())));
        index.write(parsed);
        holdings.settle(parsed);
      }
    }
  }

  /**
   * Removes what is held of files within the file at {@code location} that are not in it any more,
   * and an earlier version's text once the file can be read again.
   *
   * @param present the locations of those that are
   */
  public void keepWithin(String location, Set<String> present) throws IOException {
    for (Place place : holdings.within(location)) {
      if (!present.contains(place.location()) && !isEarlierOfFailed(place)) {
        remove(place.location());
      }
    }
  }

  /** Marks the files at these locations as gone, with all that is in them. */
  public void markGone(Collection<String> locations) throws IOException {
    for (String location : locations) {
      Optional<Place> place = holdings.at(location);
      if (place.isPresent() && !place.get().gone()) {
        put(place.get().asGone());
      }
    }
  }

  /** Removes what is held at a location; of bytes that lie elsewhere too, only the place. */
  public void remove(String location) throws IOException {
    handOn(holdings.heir(location));
    index.delete(location);
    index.deletePlace(location);
    holdings.remove(location);
  }

  /** One step for Lucene: the old block goes when the whole new one has come. */
  void write(String location, Iterable<Document> block) throws IOException {
    index.write(location, block);
  }

  /**
   * Makes safe what was stored so far; other threads may go on storing meanwhile.
   *
   * @throws IndexProblem where the index can no longer be written to
   */
  public void commit() throws IOException {
    index.commit();
  }

  /** Commits and lets the next writer in; does nothing the second time. */
  @Override
  public void close() throws IOException {
    index.close();
  }
}
