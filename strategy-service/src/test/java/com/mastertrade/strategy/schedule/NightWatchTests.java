package com.mastertrade.strategy.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import com.mastertrade.common.instrument.Symbol;
import com.mastertrade.strategy.MovingClock;
import com.mastertrade.strategy.generation.Atomically;
import com.mastertrade.strategy.generation.EmptyRunStore;
import com.mastertrade.strategy.generation.GenerationProperties;
import com.mastertrade.strategy.generation.MarketName;
import com.mastertrade.strategy.generation.RunAnswer;
import com.mastertrade.strategy.generation.Runs;
import com.mastertrade.strategy.market.HistoryReach;
import com.mastertrade.strategy.market.MarketTimeStore;
import com.mastertrade.strategy.market.MarketTimes;
import com.mastertrade.strategy.market.OneInstrument;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class NightWatchTests {

  private static final Duration WAIT = Duration.ofMinutes(10);

  private final MovingClock clock = new MovingClock(Instant.parse("2026-01-01T00:00:00Z"));
  private final Symbols symbols = new Symbols();
  private final List<UUID> queued = new ArrayList<>();
  private final NightWatch watch = watch();

  private NightWatch watch() {
    Runs runs =
        new Runs(
            new Runs.Desk(new EmptyRunStore(), queued::add, new AtOnce()),
            new Runs.Market(symbols, new MarketName("test", "replay")),
            new GenerationProperties(100, 10, 30, 1, 5, 5, 1, BigDecimal.valueOf(10_000), 10, 2),
            clock);
    return new NightWatch(
        new MarketTimes(new NightIsDue()),
        symbols,
        runs,
        new NightWatch.Pace(clock, Duration.ofDays(1), WAIT));
  }

  @Test
  void holdsNoNightWhileOneSymbolOfSeveralHasItsHistory() {
    symbols.reach = HistoryReach.SOME;

    assertThat(watch.look()).isEmpty();
    clock.pass(WAIT.minusMillis(1));
    assertThat(watch.look()).isEmpty();
    assertThat(queued).isEmpty();
  }

  @Test
  void holdsTheNightAtOnceWhenAllSymbolsHaveTheirHistory() {
    symbols.reach = HistoryReach.SOME;
    assertThat(watch.look()).isEmpty();

    symbols.reach = HistoryReach.ALL;

    assertThat(watch.look()).containsInstanceOf(RunAnswer.Queued.class);
    assertThat(queued).hasSize(1);
    assertThat(watch.look()).isEmpty();
  }

  @Test
  void holdsTheNightWithoutASymbolThatIsNotReadyInTime() {
    symbols.reach = HistoryReach.SOME;
    assertThat(watch.look()).isEmpty();

    clock.pass(WAIT);

    assertThat(watch.look()).containsInstanceOf(RunAnswer.Queued.class);
    assertThat(queued).hasSize(1);
  }

  @Test
  void waitsForTheFirstSymbolHoweverLongAndForTheOthersFromThen() {
    symbols.reach = HistoryReach.NONE;
    assertThat(watch.look()).isEmpty();
    clock.pass(WAIT.multipliedBy(5));
    assertThat(watch.look()).isEmpty();

    symbols.reach = HistoryReach.SOME;

    assertThat(watch.look()).isEmpty();
    clock.pass(WAIT);
    assertThat(watch.look()).containsInstanceOf(RunAnswer.Queued.class);
  }

  /** The market has just passed 03:00. */
  private static final class NightIsDue implements MarketTimeStore {
    @Override
    public List<Seen> read() {
      return List.of(
          new Seen(
              new Symbol("BTCUSDT"),
              Instant.parse("2023-10-02T02:00:00Z"),
              Instant.parse("2023-10-02T03:00:00Z")));
    }

    @Override
    public void advance(Symbol symbol, Instant time) {}
  }

  private static final class AtOnce implements Atomically {
    @Override
    public <T> T call(Supplier<T> work) {
      return work.get();
    }
  }

  private static final class Symbols extends OneInstrument {
    private HistoryReach reach = HistoryReach.NONE;

    @Override
    public HistoryReach history() {
      return reach;
    }
  }
}
