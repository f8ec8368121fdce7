package org.uptake.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.uptake.index.IndexProblem;
import org.uptake.ingest.CorpusFile;
import org.uptake.ingest.CorpusReader;
import org.uptake.workspace.Ingest;
import org.uptake.workspace.Ingested;

/** Takes files into the folder of documents, and from there into the index, one lot at a time. */
final class Adding implements AutoCloseable {
  /** Lines of the last files, so that a workbench that runs for months stays small. */
  private static final int MOST_TOLD = 1_000;

  static final long LARGEST_FILE_MB = 100;
  static final long LARGEST_UPLOAD_MB = 300;

  private final Settings settings;
  private final Runnable after;
  private final Ingest ingest;
  private final ExecutorService worker =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().name("adding").daemon().factory());
  private State state = new State(0, 0, 0, List.of());

  /**
   * How far it is.
   *
   * @param lots that wait or are read
   * @param files all that were added since the workbench began
   * @param done how many of them
   * @param told what became of those that are done, where there is something to tell
   */
  record State(int lots, int files, int done, List<String> told) {
    State {
      told = List.copyOf(told);
    }

    boolean isRunning() {
      return lots > 0;
    }
  }

  /** Gives the bytes of a file. */
  @FunctionalInterface
  interface Bytes {
    InputStream open() throws IOException;
  }

  /**
   * @param after is told when a lot is in the index, before {@link #state} tells it
   */
  Adding(Settings settings, Runnable after) {
    this.settings = settings;
    this.after = after;
    ingest = new Ingest(settings.index(), settings.lexicons(), Optional.empty());
  }

  synchronized State state() {
    return state;
  }

  /**
   * Keeps a file; it is read with its lot.
   *
   * @param name safe, see {@link UploadName}
   */
  Path keep(String name, Bytes bytes) throws IOException {
    Path folder = Files.createDirectories(settings.folder());
    // Its name hides it from a run that looks through the folder meanwhile.
    Path coming = Files.createTempFile(folder, ".coming-", ".part");
    try {
      try (InputStream in = bytes.open()) {
        Files.copy(in, coming, StandardCopyOption.REPLACE_EXISTING);
      }
      return place(coming, folder, name);
    } finally {
      Files.deleteIfExists(coming);
    }
  }

  /** Where the same bytes lie already, there; else under the first such name that is free. */
  private static synchronized Path place(Path coming, Path folder, String name) throws IOException {
    int dot = name.lastIndexOf('.');
    for (int number = 1; ; number++) {
      String tried =
          number == 1 ? name : name.substring(0, dot) + "-" + number + name.substring(dot);
      Path file = folder.resolve(tried);
      if (!Files.exists(file)) {
        return Files.move(coming, file);
      }
      if (Files.isRegularFile(file) && Files.mismatch(file, coming) < 0) {
        return file;
      }
    }
  }

  /** Has files read; returns at once. */
  synchronized void read(List<Path> files) {
    state = new State(state.lots() + 1, state.files() + files.size(), state.done(), state.told());
    worker.execute(() -> store(List.copyOf(files)));
  }

  private void store(List<Path> files) {
    var told = new ArrayList<String>();
    int before = state().done();
    try {
      List<CorpusFile> found = CorpusReader.files(files);
      Set<String> locations = found.stream().map(CorpusFile::location).collect(Collectors.toSet());
      Ingested ingested =
          ingest.store(
              found,
              List.of(),
              place -> !place.isParsed() && !place.isCopy(),
              false,
              settings.clock().instant(),
              location -> step(locations.contains(location)));
      ingested.save(settings.index());
      told.addAll(ingested.lines());
    } catch (IndexProblem | IllegalArgumentException e) {
      told.add("FAILED   " + e.getMessage());
    } catch (IOException | UncheckedIOException e) {
      told.add("FAILED   the index cannot be written to: " + e.getMessage());
    } catch (RuntimeException e) {
      settings.log().accept("adding documents: " + e);
      told.add("FAILED   a mistake in this program, please report it");
    } finally {
      after.run();
      finish(before + files.size(), told);
    }
  }

  /** A file is done when it is stored itself, after the files within it. */
  private synchronized void step(boolean isFile) {
    int done = state.done() + (isFile ? 1 : 0);
    state = new State(state.lots(), state.files(), done, state.told());
  }

  private synchronized void finish(int done, List<String> told) {
    var all = new ArrayList<>(state.told());
    all.addAll(told);
    List<String> last = all.subList(Math.max(0, all.size() - MOST_TOLD), all.size());
    state = new State(state.lots() - 1, state.files(), done, last);
  }

  @Override
  public void close() {
    worker.shutdownNow();
  }
}
