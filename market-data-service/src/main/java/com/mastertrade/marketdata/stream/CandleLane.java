package com.mastertrade.marketdata.stream;

import com.mastertrade.common.market.Interval;
import com.mastertrade.marketdata.candle.LiveBar;
import com.mastertrade.marketdata.candle.Range;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * The bars of one symbol in order: tells what is next, what came before, and what is missing
 * between. Not thread-safe.
 */
final class CandleLane {

  private static final Duration MINUTE = Interval.M1.duration();

  private final Deque<LiveBar> waiting = new ArrayDeque<>();
  private Optional<Instant> next;

  /**
   * @param next open time of the bar expected next, empty where any is right
   */
  CandleLane(Optional<Instant> next) {
    this.next = next;
  }

  /** What to do with the oldest waiting bar. */
  sealed interface Step {
    /** It is the one expected. */
    record Next(LiveBar bar) implements Step {}

    /** It or a later one has passed before. */
    record Repeated(LiveBar bar) implements Step {}

    /** Bars before it are missing; it goes on waiting. */
    record Gap(Range missing) implements Step {}
  }

  void offer(LiveBar bar) {
    waiting.addLast(bar);
  }

  /** The next step, empty where nothing waits. */
  Optional<Step> step() {
    LiveBar bar = waiting.peekFirst();
    if (bar == null) {
      return Optional.empty();
    }
    Instant opens = bar.candle().openTime();
    if (next.filter(opens::isBefore).isPresent()) {
      waiting.removeFirst();
      return Optional.of(new Step.Repeated(bar));
    }
    if (next.filter(opens::isAfter).isPresent()) {
      return Optional.of(new Step.Gap(new Range(next.get(), opens)));
    }
    waiting.removeFirst();
    next = Optional.of(opens.plus(MINUTE));
    return Optional.of(new Step.Next(bar));
  }

  /** Everything before {@code time} has been seen to. */
  void settledUntil(Instant time) {
    next = Optional.of(time);
  }

  boolean isWaiting() {
    return !waiting.isEmpty();
  }
}
