package org.uptake.fetch;

import java.io.IOException;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;

/** Takes nothing of a body, however long it is: not even to its end to throw it away. */
final class NoBody implements BodySubscriber<Long> {
  private final CompletableFuture<Long> taken = new CompletableFuture<>();
  private final Optional<IOException> why;

  /**
   * @param why what makes the answer useless; absent where its head is enough
   */
  NoBody(Optional<IOException> why) {
    this.why = why;
  }

  @Override
  public CompletionStage<Long> getBody() {
    return taken;
  }

  @Override
  public void onSubscribe(Flow.Subscription subscription) {
    subscription.cancel();
    why.ifPresentOrElse(taken::completeExceptionally, () -> taken.complete(0L));
  }

  @Override
  public void onNext(List<ByteBuffer> buffers) {}

  @Override
  public void onError(Throwable cause) {
    taken.completeExceptionally(cause);
  }

  @Override
  public void onComplete() {
    taken.complete(0L);
  }
}
