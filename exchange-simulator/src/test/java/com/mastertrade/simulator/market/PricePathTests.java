package com.mastertrade.simulator.market;

import static com.mastertrade.simulator.market.TestMarket.START;
import static com.mastertrade.simulator.market.TestMarket.SYMBOL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.mastertrade.common.instrument.Instrument;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PricePathTests {

  private static final Instrument INSTRUMENT =
      TestMarket.ofMinutes(0).instrument(SYMBOL).instrument();
  private static final Bar BAR = new Bar(START, 100, 103, 98, 101, 7.003, 700, 11);

  @Test
  void goesOpenLowHighClose() {
    PricePath path = PricePath.atRate(60);
    assertThat(path.seconds()).containsExactly(0, 20, 40, 59);
    assertThat(Arrays.stream(path.seconds()).mapToDouble(second -> price(path, second)))
        .containsExactly(100.0, 98.0, 103.0, 101.0);
  }

  @Test
  void ticksEverySecondAtRealTimeAndFourTimesAMinuteAtTheHighestRate() {
    assertThat(PricePath.atRate(1).seconds()).hasSize(60);
    assertThat(PricePath.atRate(10).seconds()).hasSize(31);
    assertThat(PricePath.atRate(Double.POSITIVE_INFINITY).seconds()).hasSize(4);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.5, 1, 5, 20, 60, 1000})
  void touchesTheExtremesAndEndsAsTheBar(double rate) {
    PricePath path = PricePath.atRate(rate);
    List<Double> prices =
        Arrays.stream(path.seconds()).mapToObj(second -> price(path, second)).toList();
    assertThat(prices).contains(98.0, 103.0);
    assertThat(prices.getFirst()).isEqualTo(100);
    assertThat(prices.getLast()).isEqualTo(101);
    assertThat(prices).allMatch(price -> price >= 98 && price <= 103);
    assertThat(path.partial(BAR, INSTRUMENT, 59)).isEqualTo(BAR);
  }

  @ParameterizedTest
  @ValueSource(doubles = {1, 12, 60})
  void sharesTheBarsVolumeAndTradesOutAmongItsTicks(double rate) {
    PricePath path = PricePath.atRate(rate);
    double volume = 0;
    long next = START / 60_000 * PricePath.MAX_TRADES;
    for (int second : path.seconds()) {
      Tick tick = path.tick(BAR, INSTRUMENT, second);
      volume += tick.quantity();
      if (tick.traded()) {
        assertThat(tick.firstTradeId()).isEqualTo(next);
        next = tick.lastTradeId() + 1;
      }
      assertThat(path.partial(BAR, INSTRUMENT, second).volume()).isEqualTo(volume, within(1e-9));
    }
    assertThat(volume).isEqualTo(7.003, within(1e-9));
    assertThat(next).isEqualTo(START / 60_000 * PricePath.MAX_TRADES + 11);
  }

  @Test
  void tradesAtTheOpenWhereAnythingTraded() {
    Bar thin = new Bar(START, 100, 103, 98, 101, 0.001, 0.1, 1);
    assertThat(PricePath.atRate(60).tick(thin, INSTRUMENT, 0).traded()).isTrue();
    Bar silent = new Bar(START, 100, 100, 100, 100, 0, 0, 0);
    assertThat(PricePath.atRate(60).tick(silent, INSTRUMENT, 0).traded()).isFalse();
  }

  @Test
  void findsTheMinuteOfAnAggregateTrade() {
    PricePath path = PricePath.atRate(60);
    Tick tick = path.tick(BAR, INSTRUMENT, 40);
    assertThat(path.minuteOfAggregate(tick.aggregateId())).isEqualTo(START);
  }

  private static double price(PricePath path, int second) {
    return path.tick(BAR, INSTRUMENT, second).price();
  }
}
