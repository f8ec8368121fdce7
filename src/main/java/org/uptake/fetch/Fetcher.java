package org.uptake.fetch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Brings documents from the web into a folder, with their address in its manifest.
 *
 * <p>One request at a time, with time between two to one host; hosts take turns. What a host sends
 * is kept as it came. No answer makes {@link #fetch} throw: each address ends as an outcome.
 */
public final class Fetcher {
  /** What a run left behind that was killed so long ago is nobody's any more. */
  private static final Duration LEFT_BEHIND = Duration.ofDays(1);

  private final FetchSettings settings;
  private final FetchLimits limits;
  private final Pace.Sleep sleep;

  public Fetcher(FetchSettings settings) {
    this(settings, FetchLimits.USUAL, Thread::sleep);
  }

  Fetcher(FetchSettings settings, FetchLimits limits, Pace.Sleep sleep) {
    this.settings = settings;
    this.limits = limits;
    this.sleep = sleep;
  }

  /**
   * Fetches each address once.
   *
   * @param taker is given each outcome as it comes, by the calling thread
   * @throws IllegalArgumentException where the folder's manifest is broken; one line
   * @throws IOException where the folder cannot be written to
   */
  public void fetch(List<Address> addresses, Consumer<Fetched> taker) throws IOException {
    Files.createDirectories(settings.folder());
    var table = new AddressTable(settings.folder());
    clear();
    try (var requests = new Requests(settings, limits, new Pace(sleep))) {
      var run = new Run(table, requests);
      for (Address address : inTurns(addresses)) {
        taker.accept(run.fetch(address));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("stopped before all was fetched", e);
    }
  }

  /** While one host is left alone another may be asked. */
  static List<Address> inTurns(List<Address> addresses) {
    Map<String, Deque<Address>> byHost = new LinkedHashMap<>();
    for (Address address : new LinkedHashSet<>(addresses)) {
      byHost.computeIfAbsent(address.host(), host -> new ArrayDeque<>()).add(address);
    }
    Set<Address> turns = new LinkedHashSet<>();
    while (!byHost.isEmpty()) {
      byHost.values().forEach(left -> turns.add(left.remove()));
      byHost.values().removeIf(Deque::isEmpty);
    }
    return List.copyOf(turns);
  }

  private void clear() throws IOException {
    try (Stream<Path> files = Files.list(settings.folder())) {
      for (Path file : files.filter(Durable::isPart).toList()) {
        FileTime last = Files.getLastModifiedTime(file);
        if (last.toInstant().isBefore(settings.moment().minus(LEFT_BEHIND))) {
          Files.deleteIfExists(file);
        }
      }
    }
  }

  /** One call's work. */
  private final class Run {
    private final AddressTable table;
    private final Redirects redirects;
    private final Robots robots;

    Run(AddressTable table, Requests requests) {
      this.table = table;
      redirects = new Redirects(requests, limits);
      robots = new Robots(redirects, settings, limits);
    }

    Fetched fetch(Address address) throws IOException, InterruptedException {
      Optional<Path> there = table.file(address).filter(Files::isRegularFile);
      if (there.isPresent() && !settings.again()) {
        return new Fetched.Known(address, there.get());
      }
      Path part = Durable.part(settings.folder());
      Path unpacked = Durable.part(settings.folder());
      try {
        Answer answer = answer(address, part);
        boolean packed = answer.encoding().equals("gzip") && !isArchive(address, answer);
        if (packed) {
          Unpacked.write(part, unpacked, limits.bytes());
        }
        return keep(address, answer.type(), packed ? unpacked : part, there);
      } catch (Unfetched e) {
        return e.of(address);
      } catch (IOException e) {
        return new Fetched.Failed(address, Causes.inWords(e, limits));
      } finally {
        Files.deleteIfExists(part);
        Files.deleteIfExists(unpacked);
      }
    }

    private Answer answer(Address address, Path part)
        throws Unfetched, IOException, InterruptedException {
      Redirects.End end =
          redirects.follow(
              address,
              at ->
                  new Requests.Wanted(
                      at, part, limits.bytes(), false, limits.time(), robots.delay(at, part)));
      Answer answer = end.answer();
      if (!answer.isDocument()) {
        String where = end.address().equals(address) ? "" : " of " + end.address();
        throw Unfetched.because(Causes.inWords(answer.status()) + where);
      }
      if (!Set.of("", "gzip").contains(answer.encoding())) {
        throw Unfetched.because("packed in a way that was not asked for: " + answer.encoding());
      }
      return answer;
    }

    /** Some hosts call what is packed for keeps packed for the way too. */
    private static boolean isArchive(Address address, Answer answer) {
      return Set.of("application/gzip", "application/x-gzip").contains(answer.type())
          || address.uri().getRawPath().matches("(?i).*\\.t?gz");
    }

    private Fetched keep(Address address, String type, Path part, Optional<Path> there)
        throws Unfetched, IOException {
      long bytes = Files.size(part);
      if (bytes == 0) {
        throw Unfetched.because("the answer is empty");
      }
      if (there.isPresent() && Files.mismatch(part, there.get()) < 0) {
        return new Fetched.Known(address, there.get());
      }
      // The table first: a line without its file means that it is to be fetched.
      LocalDate day = LocalDate.ofInstant(settings.moment(), ZoneOffset.UTC);
      Path file = table.claim(address, FileName.of(address, type), day);
      Files.createDirectories(Optional.ofNullable(file.getParent()).orElse(settings.folder()));
      Durable.move(part, file);
      return new Fetched.Kept(address, file, bytes);
    }
  }
}
