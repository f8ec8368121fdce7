package org.uptake.fetch;

import java.io.IOException;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;

/** Takes a body into a file as it comes in, and no more of it than is allowed. */
final class BodyFile implements BodySubscriber<Long> {
  private final CompletableFuture<Long> written = new CompletableFuture<>();
  private final Path file;
  private final long most;
  private final boolean cuts;
  private Optional<Flow.Subscription> subscription = Optional.empty();
  private Optional<FileChannel> channel = Optional.empty();
  private long bytes;

  /**
   * @param most how many bytes
   * @param cuts whether a longer body is cut there; else it is a failure
   */
  BodyFile(Path file, long most, boolean cuts) {
    this.file = file;
    this.most = most;
    this.cuts = cuts;
  }

  /** A body that is larger than it may be. */
  static IOException tooLarge(long most) {
    String limit = most < 1 << 20 ? most + " bytes" : (most >> 20) + " MB";
    return new IOException("larger than " + limit);
  }

  @Override
  public CompletionStage<Long> getBody() {
    return written;
  }

  @Override
  public void onSubscribe(Flow.Subscription given) {
    subscription = Optional.of(given);
    try {
      channel =
          Optional.of(
              FileChannel.open(
                  file,
                  StandardOpenOption.CREATE,
                  StandardOpenOption.WRITE,
                  StandardOpenOption.TRUNCATE_EXISTING));
      given.request(Long.MAX_VALUE);
    } catch (IOException e) {
      stop(e);
    }
  }

  @Override
  public void onNext(List<ByteBuffer> buffers) {
    try {
      for (ByteBuffer buffer : buffers) {
        write(buffer);
      }
    } catch (IOException e) {
      stop(e);
    }
  }

  private void write(ByteBuffer buffer) throws IOException {
    if (written.isDone()) {
      return;
    }
    boolean isOver = bytes + buffer.remaining() > most;
    if (isOver && !cuts) {
      throw tooLarge(most);
    }
    if (isOver) {
      buffer.limit(buffer.position() + (int) (most - bytes));
    }
    bytes += buffer.remaining();
    while (buffer.hasRemaining()) {
      channel.orElseThrow().write(buffer);
    }
    if (isOver) {
      subscription.ifPresent(Flow.Subscription::cancel);
      onComplete();
    }
  }

  private void stop(IOException cause) {
    subscription.ifPresent(Flow.Subscription::cancel);
    onError(cause);
  }

  @Override
  public void onError(Throwable cause) {
    try {
      close();
    } catch (IOException e) {
      cause.addSuppressed(e);
    }
    written.completeExceptionally(cause);
  }

  @Override
  public void onComplete() {
    try {
      close();
      written.complete(bytes);
    } catch (IOException e) {
      written.completeExceptionally(e);
    }
  }

  private void close() throws IOException {
    if (channel.isPresent()) {
      channel.get().close();
    }
  }
}
