package com.mastertrade.strategy.market;

import static org.assertj.core.api.Assertions.assertThat;

import com.mastertrade.common.instrument.Symbol;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MarketTimesTests {

  private static final Symbol BTC = new Symbol("BTCUSDT");
  private static final Symbol ETH = new Symbol("ETHUSDT");

  private final InMemoryTimes store = new InMemoryTimes();

  private static final class InMemoryTimes implements MarketTimeStore {

    private final Map<Symbol, Seen> rows = new HashMap<>();

    @Override
    public List<Seen> read() {
      return List.copyOf(rows.values());
    }

    @Override
    public void advance(Symbol symbol, Instant time) {
      rows.merge(
          symbol,
          new Seen(symbol, time, time),
          (old, now) -> new Seen(symbol, old.first(), now.latest()));
    }

    Instant latest(Symbol symbol) {
      return Optional.ofNullable(rows.get(symbol)).orElseThrow().latest();
    }
  }

  @Test
  void storesAFullHourBeforeItsBarIsAcknowledged() {
    MarketTimes times = new MarketTimes(store);
    times.barClosed(BTC, Instant.parse("2023-10-31T02:58:00Z"));
    times.barClosed(BTC, Instant.parse("2023-10-31T02:59:00Z"));
    assertThat(store.latest(BTC)).isEqualTo("2023-10-31T02:58:00Z");
    assertThat(times.now()).contains(Instant.parse("2023-10-31T02:59:00Z"));
    times.barClosed(BTC, Instant.parse("2023-10-31T03:00:00Z"));
    assertThat(store.latest(BTC)).isEqualTo("2023-10-31T03:00:00Z");
  }

  @Test
  void twoInstancesThatSeeHalfOfTheBarsEachAgree() {
    MarketTimes one = new MarketTimes(store);
    MarketTimes other = new MarketTimes(store);
    one.barClosed(BTC, Instant.parse("2023-10-31T02:59:00Z"));
    one.barClosed(ETH, Instant.parse("2023-10-31T02:59:00Z"));
    one.barClosed(BTC, Instant.parse("2023-10-31T03:00:00Z"));
    other.barClosed(ETH, Instant.parse("2023-10-31T03:00:00Z"));
    one.refresh();
    other.refresh();
    assertThat(one.now()).contains(Instant.parse("2023-10-31T03:00:00Z"));
    assertThat(other.now()).isEqualTo(one.now());
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
