package org.uptake;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Works on many things at once and hands the results on in the order of the things.
 *
 * <p>No more than a few results wait for their turn: who takes them slowly slows the work. The work
 * on one thing may be {@link Divided} among threads that have nothing else to do.
 */
record InOrder(int threads) {
  private static final int AHEAD = 4;

  InOrder {
    if (threads < 1) {
      throw new IllegalArgumentException("threads must be at least 1, got " + threads);
    }
  }

  /**
   * Applies {@code work} to each of {@code things}; what it throws ends all.
   *
   * @param taker is called by the calling thread; where it gives false the work ends
   */
  <T, R> void each(List<T> things, Function<T, R> work, Predicate<R> taker) {
    ForkJoinPool pool = new ForkJoinPool(threads);
    try {
      Queue<Future<R>> ahead = new ArrayDeque<>();
      for (T thing : things) {
        ahead.add(pool.submit(() -> work.apply(thing)));
        if (ahead.size() == threads * AHEAD && !taker.test(result(ahead.remove()))) {
          return;
        }
      }
      while (!ahead.isEmpty()) {
        if (!taker.test(result(ahead.remove()))) {
          return;
        }
      }
    } finally {
      pool.shutdownNow();
    }
  }

  private static <R> R result(Future<R> future) {
    try {
      return future.get();
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException cause
          ? cause
          : new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
