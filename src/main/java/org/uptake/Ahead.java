package org.uptake;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

/**
 * A thing that takes long to make, made once, beside other work, and only where it is asked for.
 * Safe to share between threads.
 */
final class Ahead<T> {
  private final Supplier<T> maker;
  private final CompletableFuture<T> made = new CompletableFuture<>();
  private final AtomicBoolean begun = new AtomicBoolean();

  Ahead(Supplier<T> maker) {
    this.maker = maker;
  }

  /** Begins to make it; does nothing the second time. */
  void begin() {
    if (!begun.getAndSet(true)) {
      ForkJoinPool.commonPool().execute(this::make);
    }
  }

  private void make() {
    try {
      made.complete(maker.get());
    } catch (RuntimeException | Error e) {
      made.completeExceptionally(e);
    }
  }

  /** Waits for it; what its making threw is thrown here. */
  T value() {
    begin();
    try {
      return made.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : e;
    }
  }
}
