package org.uptake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DividedTest {
  @Test
  void givesTheResultsInTheOrderOfTheParts() {
    List<Integer> numbers = IntStream.range(0, 500).boxed().toList();
    assertEquals(
        numbers,
        onPool(
            4,
            divided -> {
              numbers.forEach(number -> divided.add(() -> number));
              return divided.all();
            }));
  }

  @Test
  void sharesOneThingsPartsAmongTheThreads() {
    var threads = ConcurrentHashMap.<Thread>newKeySet();
    var both = new CountDownLatch(2);
    onPool(
        2,
        divided -> {
          for (int i = 0; i < 8; i++) {
            divided.add(
                () -> {
                  if (threads.add(Thread.currentThread())) {
                    both.countDown();
                  }
                  return await(both) ? 1 : 0;
                });
          }
          return divided.all();
        });
    assertEquals(2, threads.size());
  }

  @Test
  void holdsFewPartsThatAreNotDone() {
    var waiting = new AtomicInteger();
    var most = new AtomicInteger();
    onPool(
        1,
        divided -> {
          for (int i = 0; i < 200; i++) {
            most.accumulateAndGet(waiting.incrementAndGet(), Math::max);
            divided.add(waiting::decrementAndGet);
          }
          return divided.all();
        });
    assertTrue(most.get() <= 4, () -> "at most 4 wait, got " + most.get());
  }

  @Test
  void throwsWhatAPartThrew() {
    Supplier<Integer> broken =
        () -> {
          throw new IllegalStateException("a full disk");
        };
    var thrown =
        assertThrows(
            IllegalStateException.class,
            () ->
                onPool(
                    2,
                    divided -> {
                      divided.add(() -> 1);
                      divided.add(broken);
                      return divided.all();
                    }));
    assertTrue(String.valueOf(thrown.getMessage()).contains("a full disk"), thrown::toString);
  }

  private static boolean await(CountDownLatch latch) {
    try {
      return latch.await(10, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static List<Integer> onPool(
      int threads, Function<Divided<Integer>, List<Integer>> bringer) {
    var results = new ArrayList<Integer>();
    new InOrder(threads)
        .each(
            List.of(0),
            thing -> bringer.apply(new Divided<>()),
            result -> {
              results.addAll(result);
              return true;
            });
    return results;
  }
}
