package com.mastertrade.common.market;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mastertrade.common.instrument.Symbol;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class MarketClockTests {

  private static final Symbol BTC = new Symbol("BTCUSDT");
  private static final Symbol ETH = new Symbol("ETHUSDT");
  private static final Instant T = Instant.parse("2023-11-01T00:00:00Z");

  @Test
  void isTheEarliestOfTheNewestBars() {
    MarketClock clock = new MarketClock();
    assertThat(clock.now()).isEmpty();
    clock.barClosed(BTC, T.plusSeconds(60));
    clock.barClosed(ETH, T.plusSeconds(60));
    assertThat(clock.barClosed(BTC, T.plusSeconds(120))).contains(T.plusSeconds(60));
    assertThat(clock.barClosed(ETH, T.plusSeconds(180))).contains(T.plusSeconds(120));
  }

  @Test
  void neverGoesBack() {
    MarketClock clock = new MarketClock();
    clock.barClosed(BTC, T.plusSeconds(600));
    clock.barClosed(ETH, T.plusSeconds(60));
    assertThat(clock.now()).contains(T.plusSeconds(600));
    clock.barClosed(BTC, T);
    assertThat(clock.now()).contains(T.plusSeconds(600));
  }

  @Test
  void refusesABarOffItsGrid() {
    assertThatThrownBy(() -> new Candle(BTC, Interval.M5, T.plusSeconds(60), 1, 1, 1, 1, 0, 0, 0))
        .hasMessage("open_time 2023-11-01T00:01:00Z is not on the 5m grid");
  }

  @Test
  void refusesAHighBelowTheClose() {
    assertThatThrownBy(() -> new Candle(BTC, Interval.M1, T, 2, 3, 1, 4, 0, 0, 0))
        .hasMessage("open and close must lie between low and high");
  }

  @Test
  void namesTheIntervalsThereAre() {
    assertThatThrownBy(() -> Interval.of("7m")).hasMessageContaining("1m, 3m, 5m");
  }
}
