package org.uptake.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.tika.Tika;
import org.uptake.document.ParseOutcome;
import org.uptake.document.ParsedDocument;
import org.uptake.document.Source;
import org.uptake.document.SourceId;
import org.uptake.document.Stamp;

/**
 * Lists the files of a collection and reads one after the other; safe to share between threads.
 *
 * <p>No document makes {@link #read} throw: a file that is damaged, locked, or asks for too much is
 * an outcome with its reason. What could harm is read in processes apart, which {@link #close}
 * ends.
 */
public final class CorpusReader implements AutoCloseable {
  /** Ten times what the slowest sane document needs. */
  public static final Duration DEFAULT_TIME = Duration.ofSeconds(60);

  private final Limits limits;
  private final Scratch scratch = new Scratch();
  private final FileReader reader;

  /** Reads one file at a time beside those that are safe, and gives each {@link #DEFAULT_TIME}. */
  public CorpusReader() {
    this(DEFAULT_TIME, 1, Optional.empty());
  }

  /**
   * Gives each file {@code perFile}; afterwards it counts as failed.
   *
   * @param processes how many files are read at once in processes apart
   * @param ocrCache the folder that keeps what was recognised of scanned pages
   */
  public CorpusReader(Duration perFile, int processes, Optional<Path> ocrCache) {
    this(Limits.within(perFile), processes, ocrCache);
  }

  CorpusReader(Limits limits, int processes, Optional<Path> ocrCache) {
    Languages.readAhead();
    this.limits = limits;
    reader = new FileReader(limits, processes, scratch, ocrCache);
  }

  /** Of Tika, which reads most formats. */
  public static String version() {
    return Tika.getString().replaceFirst("^Apache Tika ", "");
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

  /** As {@link #read(CorpusFile, Consumer)}, for the outcome of the file itself alone. */
  public ParseOutcome read(CorpusFile file) {
    var outcomes = new ArrayDeque<ParseOutcome>();
    read(
        file,
        outcome -> {
          outcomes.clear();
          outcomes.add(outcome);
        });
    return outcomes.getLast();
  }

  /**
   * Reads a file and the files within it, at any depth, within the time and the other limits.
   *
   * @param taker is given each outcome as it comes, the files within a file before the file itself
   */
  public void read(CorpusFile file, Consumer<ParseOutcome> taker) {
    new WithParts(limits, taker).read(file, 0);
  }

  /** Ends the processes and removes what lies about. */
  @Override
  public void close() {
    try {
      reader.close();
    } catch (IOException e) {
      throw new UncheckedIOException("a process that reads files cannot be ended", e);
    } finally {
      scratch.remove();
    }
  }

  /** A file with all that is in it. */
  private final class WithParts {
    private final Consumer<ParseOutcome> taker;
    private Allowance allowance;

    WithParts(Limits limits, Consumer<ParseOutcome> taker) {
      this.taker = taker;
      allowance = new Allowance(limits.parts(), limits.partBytes());
    }

    void read(CorpusFile file, int depth) {
      taker.accept(Thread.currentThread().isInterrupted() ? stopped(file) : outcome(file, depth));
    }

    private ParseOutcome outcome(CorpusFile file, int depth) {
      Source source = nothing(file);
      try {
        Stamp before = file.stamp();
        source =
            new Source(
                FileHash.of(file.path()),
                file.location(),
                MediaTypes.UNKNOWN,
                Files.size(file.path()));
        if (source.size() > limits.bytes()) {
          return new ParseOutcome.Failed(
              source,
              "larger than " + (limits.bytes() >> 20) + " MB: " + (source.size() >> 20) + " MB");
        }
        if (source.size() == 0) {
          return new ParseOutcome.NoText(source, "empty file");
        }
        ParseOutcome outcome = opened(file, source, depth);
        return file.stamp().equals(before)
            ? outcome
            : new ParseOutcome.Failed(
                nothing(file), "it changed while it was read; the next run tries again");
      } catch (IOException e) {
        return new ParseOutcome.Failed(
            source,
            Files.isDirectory(file.path()) ? "the folder may not be opened" : Causes.inWords(e));
      } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
        return new ParseOutcome.Failed(source, Causes.inWords(e));
      }
    }

    private ParseOutcome opened(CorpusFile file, Source untyped, int depth) throws IOException {
      Path folder = scratch.next();
      try {
        Content content = reader.read(file, folder, allowance);
        Source source =
            new Source(untyped.id(), untyped.location(), content.mediaType(), untyped.size());
        String tooDeep = parts(file, content, depth);
        return tooDeep.isEmpty()
            ? outcome(file, source, content)
            : new ParseOutcome.Failed(source, tooDeep);
      } finally {
        Scratch.remove(folder);
      }
    }

    /** Reads the files within; gives why not, empty where they were read. */
    private String parts(CorpusFile file, Content content, int depth) throws IOException {
      if (content.parts().isEmpty()) {
        return "";
      }
      if (depth == limits.depth()) {
        return "files within files, deeper than " + limits.depth();
      }
      for (Part part : content.parts()) {
        allowance = allowance.less(1, Files.size(part.path()));
      }
      for (Part part : content.parts()) {
        read(file.part(part), depth + 1);
        Files.deleteIfExists(part.path());
      }
      return "";
    }

    private static ParseOutcome outcome(CorpusFile file, Source source, Content content) {
      return switch (content.ending()) {
        case FAILED -> new ParseOutcome.Failed(source, content.reason());
        case NO_TEXT -> new ParseOutcome.NoText(source, content.reason());
        case TEXT -> {
          ParsedDocument document =
              DocumentMaker.make(source, content.layout(), file.told().about());
          yield document.paragraphs().isEmpty()
              ? new ParseOutcome.NoText(source, "no words in it")
              : new ParseOutcome.Parsed(document, content.layout().left().orElse(""));
        }
      };
    }

    private static ParseOutcome stopped(CorpusFile file) {
      return new ParseOutcome.Failed(nothing(file), "stopped before it was read");
    }

    /** Of an id that no bytes have: they are read when they come. */
    private static Source nothing(CorpusFile file) {
      return new Source(FileHash.ofPlace(file.location()), file.location(), MediaTypes.UNKNOWN, 0);
    }
  }
}
