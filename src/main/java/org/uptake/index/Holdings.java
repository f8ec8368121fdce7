package org.uptake.index;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.uptake.document.ParseOutcome;
import org.uptake.document.Place;
import org.uptake.document.Source;
import org.uptake.document.SourceId;
import org.uptake.document.Stamp;

/**
 * Which sources the index holds, and where. Equal bytes with text are one source, held at one of
 * its places; the others are copies. A source without text is held at each of its places, since
 * empty files are all alike and each is to be listed.
 *
 * <p>Safe to share between threads.
 */
final class Holdings {
  private final NavigableMap<String, Place> byLocation = new TreeMap<>();

  /** Where each source with text is held. */
  private final Map<SourceId, String> parsed = new HashMap<>();

  /** Where else its bytes lie. */
  private final Map<SourceId, TreeSet<String>> copies = new HashMap<>();

  Holdings(Collection<Place> places) {
    places.forEach(this::put);
  }

  synchronized Optional<Place> at(String location) {
    return Optional.ofNullable(byLocation.get(location));
  }

  synchronized List<Place> places() {
    return List.copyOf(byLocation.values());
  }

  /** Those of the files within the file at {@code location}, at any depth. */
  synchronized List<Place> within(String location) {
    String into = location + Source.INTO;
    return List.copyOf(byLocation.subMap(into, into + Character.MAX_VALUE).values());
  }

  /**
   * Whether a file with {@code now} is as it was when it was read: a copy only as long as what it
   * is a copy of is held.
   */
  synchronized boolean isUnchanged(String location, Stamp now) {
    Place held = byLocation.get(location);
    return held != null && !held.gone() && held.stamp().isStill(now) && isHeld(held);
  }

  private boolean isHeld(Place place) {
    return !place.isCopy() || parsed.containsKey(place.id());
  }

  /**
   * How these bytes at this location are held, if they need not be read: with what the manifest
   * says now, as they were there, or as a copy of what is held elsewhere.
   */
  synchronized Optional<Place> known(SourceId id, String location, Stamp now) {
    Place held = byLocation.get(location);
    if (held != null
        && held.id().equals(id)
        && !held.isCopy()
        && held.stamp().told().equals(now.told())) {
      return Optional.of(held.with(now));
    }
    String elsewhere = parsed.getOrDefault(id, location);
    return elsewhere.equals(location)
        ? Optional.empty()
        : Optional.of(new Place(location, id, Place.COPY, now, false));
  }

  /** Whether the source may be stored where it lies; if so, nobody else may until it is settled. */
  synchronized boolean claim(ParseOutcome outcome) {
    String location = outcome.source().location();
    return !(outcome instanceof ParseOutcome.Parsed)
        || parsed.computeIfAbsent(outcome.source().id(), id -> location).equals(location);
  }

  /** Takes a claim back: the source could not be stored. */
  synchronized void release(ParseOutcome outcome) {
    String location = outcome.source().location();
    Place held = byLocation.get(location);
    if (held == null || !held.id().equals(outcome.source().id())) {
      parsed.remove(outcome.source().id(), location);
    }
  }

  synchronized void settle(Place place) {
    put(place);
  }

  /** The location is held no more. */
  synchronized void remove(String location) {
    forget(byLocation.remove(location));
  }

  /**
   * Where the bytes of the source at {@code location} lie too; absent where it has no text, or is a
   * copy itself, or has none.
   */
  synchronized Optional<Place> heir(String location) {
    Place held = byLocation.get(location);
    return held == null || !held.isParsed()
        ? Optional.empty()
        : Optional.ofNullable(copies.get(held.id())).map(TreeSet::first).flatMap(this::at);
  }

  private void put(Place place) {
    forget(byLocation.put(place.location(), place));
    if (place.isParsed()) {
      parsed.put(place.id(), place.location());
    } else if (place.isCopy()) {
      copies.computeIfAbsent(place.id(), id -> new TreeSet<>()).add(place.location());
    }
  }

  private void forget(@Nullable Place before) {
    if (before != null && before.isParsed()) {
      parsed.remove(before.id(), before.location());
    } else if (before != null && before.isCopy()) {
      copies.computeIfPresent(
          before.id(),
          (id, places) -> places.remove(before.location()) && places.isEmpty() ? null : places);
    }
  }
}
