package org.uptake.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Reads a file where that is safe: text and small web pages here, all else in a process apart.
 *
 * <p>Safe to share between threads.
 */
final class FileReader implements AutoCloseable {
  /** A page of this size takes some 50 MB while it is read; text takes four times its size. */
  private static final long SMALL_PAGE = 2L << 20;

  private static final long SMALL_TEXT = 32L << 20;

  private final Limits limits;
  private final int processes;
  private final Scratch scratch;
  private final Optional<Path> ocrCache;
  private final ContentReader plain = new ContentReader();

  /** Only asked whether there is a program to recognise pages with. */
  private final Ocr ocr = new Ocr(Optional.empty(), Duration.ZERO);

  private @Nullable Fork fork;

  FileReader(Limits limits, int processes, Scratch scratch, Optional<Path> ocrCache) {
    this.limits = limits;
    this.processes = processes;
    this.scratch = scratch;
    this.ocrCache = ocrCache;
  }

  /** Made when the first file comes, since it reads long tables. */
  private static final class Loaded {
    static final MediaTypes TYPES = new MediaTypes();
  }

  /**
   * Reads a file.
   *
   * @param folder where to put the files within the file
   * @param allowance how many
   */
  Content read(CorpusFile file, Path folder, Allowance allowance) throws IOException {
    String name = file.fileName();
    String type = Loaded.TYPES.of(file.path(), name);
    if (MediaTypes.whyWordless(type).isPresent()) {
      return Content.noText(type, MediaTypes.whyWordless(type).get(), List.of());
    }
    if (isSafeHere(type, Files.size(file.path()))) {
      return watched(file, type);
    }
    var request =
        new ForkRequest(
            name,
            file.told().password().orElse(null),
            file.told().about().language().orElse(null),
            folder.toString(),
            allowance,
            limits.characters(),
            null);
    Content content = fork().read(file.path(), request);
    return content.isScanned() && ocr.tesseract().isPresent()
        ? fork().read(file.path(), request.with(recognising()))
        : content;
  }

  private ForkRequest.Recognising recognising() {
    return new ForkRequest.Recognising(
        limits.recognising().toSeconds(),
        ocrCache.map(cache -> cache.toAbsolutePath().toString()).orElse(""));
  }

  private static boolean isSafeHere(String type, long size) {
    return MediaTypes.isPlain(type) && size <= (MediaTypes.isPage(type) ? SMALL_PAGE : SMALL_TEXT);
  }

  private synchronized Fork fork() {
    if (fork == null) {
      try {
        fork = Fork.of(limits, processes, scratch.folder());
      } catch (IOException e) {
        throw new UncheckedIOException("the folder for temporary files cannot be used", e);
      }
    }
    return fork;
  }

  /** On a thread of its own, which is left behind when its time is over. */
  private Content watched(CorpusFile file, String type) {
    var task = new FutureTask<>(() -> plain(file, type));
    var thread = new Thread(task, "reads " + file.location());
    thread.setDaemon(true);
    thread.start();
    try {
      return task.get(limits.time().toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      task.cancel(true);
      return Content.failed(
          type, "not read within " + limits.time().toSeconds() + " seconds", List.of());
    } catch (ExecutionException e) {
      Throwable cause = e.getCause() == null ? e : e.getCause();
      return Content.failed(type, Causes.inWords(cause), List.of());
    } catch (InterruptedException e) {
      task.cancel(true);
      Thread.currentThread().interrupt();
      return Content.failed(type, "stopped before it was read", List.of());
    }
  }

  private Content plain(CorpusFile file, String type) throws IOException {
    byte[] bytes = Files.readAllBytes(file.path());
    try {
      Layout layout = plain.plain(type, bytes);
      return layout.blocks().stream().mapToLong(block -> block.text().length()).sum()
              > limits.characters()
          ? Content.failed(
              type, "more than " + limits.characters() + " characters of text", List.of())
          : Content.text(type, layout, List.of());
    } catch (Wordless e) {
      return Content.noText(type, e.reason(), List.of());
    }
  }

  @Override
  public void close() throws IOException {
    if (fork != null) {
      fork.close();
    }
  }
}
