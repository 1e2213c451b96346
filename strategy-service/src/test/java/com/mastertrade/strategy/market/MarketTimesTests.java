package com.mastertrade.strategy.market;

import static org.assertj.core.api.Assertions.assertThat;

import com.mastertrade.common.instrument.Symbol;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MarketTimesTests {

  private static final Symbol BTC = new Symbol("BTCUSDT");

  private final InMemoryTimes store = new InMemoryTimes();

  private static final class InMemoryTimes implements MarketTimeStore {

    private Optional<Seen> seen = Optional.empty();

    @Override
    public Optional<Seen> read() {
      return seen;
    }

    @Override
    public Seen advance(Instant time) {
      Seen next = new Seen(seen.map(Seen::first).orElse(time), time);
      seen = Optional.of(next);
      return next;
    }
  }

  @Test
  void storesAFullHourBeforeItsBarIsAcknowledged() {
    MarketTimes times = new MarketTimes(store);
    times.barClosed(BTC, Instant.parse("2023-10-31T02:58:00Z"));
    times.barClosed(BTC, Instant.parse("2023-10-31T02:59:00Z"));
    assertThat(store.seen.orElseThrow().latest()).isEqualTo("2023-10-31T02:58:00Z");
    assertThat(times.now()).contains(Instant.parse("2023-10-31T02:59:00Z"));
    times.barClosed(BTC, Instant.parse("2023-10-31T03:00:00Z"));
    assertThat(store.seen.orElseThrow().latest()).isEqualTo("2023-10-31T03:00:00Z");
  }

  @Test
  void goesOnWhereItStoodAfterARestart() {
    new MarketTimes(store).barClosed(BTC, Instant.parse("2023-10-31T02:58:00Z"));
    MarketTimes restarted = new MarketTimes(store);
    assertThat(restarted.now()).contains(Instant.parse("2023-10-31T02:58:00Z"));
    restarted.candlesReach(Instant.parse("2023-10-31T03:00:00Z"));
    assertThat(restarted.now()).contains(Instant.parse("2023-10-31T03:00:00Z"));
    assertThat(restarted.firstSeen()).contains(Instant.parse("2023-10-31T02:58:00Z"));
  }

  @Test
  void isNotMovedByHistoryBeforeTheFirstBar() {
    MarketTimes times = new MarketTimes(store);
    times.candlesReach(Instant.parse("2023-10-31T03:00:00Z"));
    assertThat(times.now()).isEmpty();
  }
}
