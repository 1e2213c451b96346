package com.mastertrade.common.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mastertrade.common.money.Price;
import com.mastertrade.common.money.Quantity;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class InstrumentTests {

  private final Instrument btc =
      new Instrument(
          new Symbol("BTCUSDT"),
          "BTC",
          "USDT",
          new BigDecimal("0.01"),
          new BigDecimal("0.00001"),
          new BigDecimal("0.00001"),
          new BigDecimal("5"));

  @Test
  void roundsPricesToTheNearestTick() {
    assertThat(btc.price(34_505.254)).isEqualTo(Price.of("34505.25"));
    assertThat(btc.price(34_505.256)).isEqualTo(Price.of("34505.26"));
  }

  @Test
  void roundsQuantitiesDownToTheLot() {
    assertThat(btc.quantity(0.123459)).isEqualTo(Quantity.of("0.12345"));
    assertThat(btc.quantity(0.3)).isEqualTo(Quantity.of("0.30000"));
  }

  @Test
  void keepsEveryPriceOnTheGrid() {
    for (long ticks = 1; ticks < 10_000_000; ticks += 997) {
      assertThat(btc.ticks(btc.priceOfTicks(ticks).value().doubleValue())).isEqualTo(ticks);
    }
  }

  @Test
  void refusesATickOfZero() {
    assertThatThrownBy(
            () ->
                new Instrument(
                    new Symbol("BTCUSDT"),
                    "BTC",
                    "USDT",
                    BigDecimal.ZERO,
                    BigDecimal.ONE,
                    BigDecimal.ONE,
                    BigDecimal.ONE))
        .hasMessage("tickSize must be positive, was 0");
  }

  @Test
  void refusesASymbolThatIsNoSymbol() {
    assertThatThrownBy(() -> new Symbol("btc/usdt"))
        .hasMessage("symbol must be 2 to 20 upper-case letters or digits, was \"btc/usdt\"");
  }
}
