package com.mastertrade.strategy.schedule;

import com.mastertrade.strategy.generation.RunAnswer;
import com.mastertrade.strategy.generation.Runs;
import com.mastertrade.strategy.market.HistoryReach;
import com.mastertrade.strategy.market.InstrumentStore;
import com.mastertrade.strategy.market.MarketTimes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Looks whether a night is due and queues it, once a date. Where bars stopped coming (a service
 * that was down missed them), it looks how far the stored candles reach. One thread at a time.
 */
public final class NightWatch {

  private final MarketTimes times;
  private final InstrumentStore instruments;
  private final Runs runs;
  private final Clock clock;
  private final Duration silence;
  private final Duration historyWait;

  private Optional<Instant> lastTime = Optional.empty();
  private Instant lastChange;
  private Optional<LocalDate> lastQueued = Optional.empty();
  private Optional<Instant> firstHistory = Optional.empty();

  public NightWatch(MarketTimes times, InstrumentStore instruments, Runs runs, Pace pace) {
    this.times = times;
    this.instruments = instruments;
    this.runs = runs;
    this.clock = pace.clock();
    this.silence = pace.silence();
    this.historyWait = pace.historyWait();
    this.lastChange = Instant.EPOCH;
  }

  /**
   * Real time and how much of it may pass.
   *
   * @param silence while market time stands, before the stored candles are looked at
   * @param historyWait after the first symbol has its history, before a night is held without those
   *     that have none
   */
  public record Pace(Clock clock, Duration silence, Duration historyWait) {}

  /**
   * Queues the night that is due; what became of it, empty where none is due. While symbols have no
   * history yet the night waits, since its date comes only once: without limit while none has, else
   * no longer than {@link Pace#historyWait()}, so that one that never fills holds up no night.
   */
  public Optional<RunAnswer> look() {
    times.refresh();
    noteSilence();
    if (firstHistory.isEmpty()) {
      noteHistory();
    }
    Optional<LocalDate> due = due();
    if (due.isEmpty() || due.equals(lastQueued) || !historyReady()) {
      return Optional.empty();
    }
    RunAnswer answer = runs.schedule(due.get());
    switch (answer) {
      case RunAnswer.Queued _, RunAnswer.Held _ -> lastQueued = due;
      case RunAnswer.Busy _, RunAnswer.NothingToTrade _ -> {
        // Looked at again the next time.
      }
    }
    return Optional.of(answer);
  }

  private Optional<LocalDate> due() {
    return times
        .firstSeen()
        .flatMap(first -> times.now().flatMap(now -> NightSchedule.due(first, now)));
  }

  private boolean historyReady() {
    return switch (noteHistory()) {
      case NONE -> false;
      case SOME ->
          firstHistory
              .filter(first -> !clock.instant().isBefore(first.plus(historyWait)))
              .isPresent();
      case ALL -> true;
    };
  }

  /** The wait begins with the first symbol that has its history, due or not. */
  private HistoryReach noteHistory() {
    HistoryReach reach = instruments.history();
    if (reach == HistoryReach.NONE) {
      firstHistory = Optional.empty();
    } else if (firstHistory.isEmpty()) {
      firstHistory = Optional.of(clock.instant());
    }
    return reach;
  }

  private void noteSilence() {
    Instant now = clock.instant();
    if (!times.now().equals(lastTime)) {
      lastTime = times.now();
      lastChange = now;
    } else if (Duration.between(lastChange, now).compareTo(silence) > 0) {
      lastChange = now;
      instruments.newestCandles().ifPresent(times::candlesReach);
    }
  }
}
