package org.uptake.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.uptake.document.ParseOutcome;
import org.uptake.document.Source;
import org.uptake.document.SourceId;

/**
 * Lists the files of a collection and reads one after the other; safe to share between threads.
 *
 * <p>No document makes {@link #read} throw: a file that is damaged, locked, or asks for too much is
 * an outcome with its reason. What is embedded in a file or attached to a mail is not read.
 */
public final class CorpusReader {
  /** Ten times what the slowest sane document needs. */
  public static final Duration DEFAULT_TIME = Duration.ofSeconds(60);

  /** Parsers descend as deep as a document nests; this holds some thousand levels. */
  private static final long STACK_BYTES = 4L << 20;

  private final Limits limits;
  private final FileReader reader;

  /** Gives each file {@link #DEFAULT_TIME}. */
  public CorpusReader() {
    this(DEFAULT_TIME);
  }

  /**
   * Gives each file {@code perFile}; afterwards it counts as failed.
   *
   * @throws IllegalArgumentException where the time is not above zero
   */
  public CorpusReader(Duration perFile) {
    if (!perFile.isPositive()) {
      throw new IllegalArgumentException("--per-file: must be above zero, got " + perFile);
    }
    Languages.readAhead();
    limits = Limits.within(perFile);
    reader = new FileReader(limits);
  }

  /**
   * The files of folders and files, in the order of the arguments, within a folder by path; each
   * once. Hidden files and the project's own tables are left out, links to other places are not
   * followed.
   *
   * @throws IllegalArgumentException where an argument does not exist or a manifest is broken; the
   *     message is one line that says which, what is allowed and what came
   */
  public static List<CorpusFile> files(List<Path> arguments) {
    Map<String, CorpusFile> files = new LinkedHashMap<>();
    for (Path argument : arguments) {
      CorpusWalk.files(argument).forEach(file -> files.putIfAbsent(file.location(), file));
    }
    return List.copyOf(files.values());
  }

  /**
   * What {@link #read} would give as the source's id, without parsing.
   *
   * <p>A file that cannot be opened has an id of its place, which no content has.
   */
  public SourceId id(CorpusFile file) {
    try {
      return FileHash.of(file.path());
    } catch (IOException e) {
      return FileHash.ofPlace(file.location());
    }
  }

  /** Reads a file, within the time and the other limits. */
  public ParseOutcome read(CorpusFile file) {
    SourceId id;
    long size;
    byte[] bytes;
    try {
      size = Files.size(file.path());
      bytes = size <= limits.bytes() ? Files.readAllBytes(file.path()) : new byte[0];
      id = size <= limits.bytes() ? FileHash.of(bytes) : FileHash.of(file.path());
    } catch (IOException e) {
      return new ParseOutcome.Failed(
          source(file, FileHash.ofPlace(file.location()), 0),
          Files.isDirectory(file.path()) ? "the folder may not be opened" : Causes.inWords(e));
    }
    Source source = source(file, id, size);
    if (size > limits.bytes()) {
      return new ParseOutcome.Failed(
          source, "larger than " + (limits.bytes() >> 20) + " MB: " + (size >> 20) + " MB");
    }
    return size == 0 ? new ParseOutcome.NoText(source, "empty file") : watched(file, source, bytes);
  }

  private static Source source(CorpusFile file, SourceId id, long size) {
    return new Source(id, file.location(), MediaTypes.UNKNOWN, size);
  }

  /** On a thread of its own, which is left behind when its time is over: parsers do not listen. */
  private ParseOutcome watched(CorpusFile file, Source source, byte[] bytes) {
    var task = new FutureTask<>(() -> reader.read(file, source, bytes));
    var thread = new Thread(null, task, "reads " + file.location(), STACK_BYTES);
    thread.setDaemon(true);
    thread.start();
    try {
      return task.get(limits.time().toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      task.cancel(true);
      return new ParseOutcome.Failed(
          source, "not read within " + limits.time().toSeconds() + " seconds");
    } catch (ExecutionException e) {
      return new ParseOutcome.Failed(
          source, Causes.inWords(e.getCause() == null ? e : e.getCause()));
    } catch (InterruptedException e) {
      task.cancel(true);
      Thread.currentThread().interrupt();
      return new ParseOutcome.Failed(source, "stopped before it was read");
    }
  }
}
