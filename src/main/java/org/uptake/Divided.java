package org.uptake;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ForkJoinTask;
import java.util.function.Supplier;

/**
 * The parts of one piece of work, which come one after the other: each is done by a thread that has
 * nothing to do, or by the one that brings it where enough wait.
 *
 * <p>For one thread of {@link InOrder}, which brings the parts and takes the results.
 */
final class Divided<R> {
  /** One for each of two threads, and one to take next. */
  private static final int WAITING = 3;

  /** How many are held, done or not, behind one that takes long. */
  private static final int AHEAD = 16;

  private final Queue<ForkJoinTask<R>> parts = new ArrayDeque<>();
  private final List<R> results = new ArrayList<>();

  /** What an earlier part threw may be thrown here. */
  void add(Supplier<R> part) {
    ForkJoinTask<R> task = ForkJoinTask.adapt(part::get);
    parts.add(task);
    if (ForkJoinTask.getSurplusQueuedTaskCount() < WAITING) {
      task.fork();
    } else {
      task.quietlyInvoke();
    }
    while (!parts.isEmpty() && (parts.element().isDone() || parts.size() > AHEAD)) {
      results.add(parts.remove().join());
    }
  }

  /** The results in the order of the parts, once all are done; what a part threw is thrown. */
  List<R> all() {
    parts.forEach(ForkJoinTask::quietlyJoin);
    parts.forEach(part -> results.add(part.join()));
    parts.clear();
    return List.copyOf(results);
  }
}
