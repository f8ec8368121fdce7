package org.uptake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class InOrderTest {
  private final List<Integer> numbers = IntStream.range(0, 200).boxed().toList();

  @Test
  void handsResultsOnInTheOrderOfTheThings() {
    var taken = new ArrayList<Integer>();
    new InOrder(4)
        .each(
            numbers,
            number -> {
              pause(number % 7 == 0 ? 3 : 0);
              return number * 2;
            },
            taken::add);
    assertEquals(numbers.stream().map(number -> number * 2).toList(), taken);
  }

  @Test
  void doesNotRunFarAheadOfASlowTaker() {
    var begun = new AtomicInteger();
    var furthest = new AtomicInteger();
    var taken = new AtomicInteger();
    new InOrder(2)
        .each(
            numbers,
            number -> begun.incrementAndGet(),
            result -> {
              pause(1);
              furthest.accumulateAndGet(begun.get() - taken.getAndIncrement(), Math::max);
              return true;
            });
    assertTrue(furthest.get() <= 8, () -> "at most 8 ahead, got " + furthest.get());
  }

  @Test
  void endsWhereTheTakerHasEnough() {
    var begun = new AtomicInteger();
    new InOrder(2).each(numbers, number -> begun.incrementAndGet(), result -> false);
    assertTrue(begun.get() <= 8, () -> "at most 8 begun, got " + begun.get());
  }

  @Test
  void hasNothingToDoWithoutThings() {
    new InOrder(1).each(List.of(), thing -> thing, result -> false);
  }

  private static void pause(int millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
