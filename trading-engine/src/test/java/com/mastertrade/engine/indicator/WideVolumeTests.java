package com.mastertrade.engine.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import com.mastertrade.common.instrument.Instrument;
import com.mastertrade.common.instrument.Symbol;
import com.mastertrade.common.market.Interval;
import com.mastertrade.engine.data.Bar;
import com.mastertrade.engine.data.BarSeries;
import com.mastertrade.engine.data.GrowingBars;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Random;
import java.util.function.IntPredicate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Price times volume beyond 2^63, beside integers without an end. */
class WideVolumeTests {

  private static final int VWAP = 500;
  private static final int FLOW = 200;
  private static final BigInteger LONG = BigInteger.valueOf(Long.MAX_VALUE);
  private static final BarSeries BARS = grow(new Random(3)).toSeries();

  @Test
  void vwapIsExactBeyondALong() {
    double[] values = values(Indicator.VWAP, VWAP);
    int beyond = 0;
    for (int bar = VWAP - 1; bar < BARS.size(); bar++) {
      BigInteger value = sum(bar, VWAP, i -> true);
      long lots = 0;
      for (int i = bar - VWAP + 1; i <= bar; i++) {
        lots += BARS.volumeLots(i);
      }
      beyond += value.compareTo(LONG) > 0 ? 1 : 0;
      assertThat(values[bar]).as("bar %d", bar).isEqualTo(value.doubleValue() / (3.0 * lots * 100));
    }
    assertThat(beyond).isBetween(200, values.length - VWAP - 200);
  }

  @Test
  void moneyFlowIsExactBeyondALong() {
    double[] values = values(Indicator.MFI, FLOW);
    int beyond = 0;
    for (int bar = FLOW; bar < BARS.size(); bar++) {
      BigInteger up = sum(bar, FLOW, i -> change(i) > 0);
      BigInteger both = sum(bar, FLOW, i -> change(i) != 0);
      beyond += both.compareTo(LONG) > 0 ? 1 : 0;
      assertThat(values[bar])
          .as("bar %d", bar)
          .isEqualTo(100.0 * up.doubleValue() / both.doubleValue());
    }
    assertThat(beyond).isBetween(200, values.length - FLOW - 200);
  }

  @Test
  void barByBarGivesTheSameAsAWholeSeries() {
    GrowingBars bars = new GrowingBars(BARS.instrument(), BARS.interval());
    GrowingColumns columns = new GrowingColumns(bars);
    Column vwap = columns.of(IndicatorSpec.of(Indicator.VWAP, VWAP));
    Column flow = columns.of(IndicatorSpec.of(Indicator.MFI, FLOW));
    for (int i = 0; i < BARS.size(); i++) {
      bars.append(
          new Bar(
              BARS.openTime(i),
              BARS.open(i),
              BARS.high(i),
              BARS.low(i),
              BARS.close(i),
              BARS.volume(i)));
      columns.advance();
    }

    assertThat(vwap.toArray()).containsExactly(values(Indicator.VWAP, VWAP));
    assertThat(flow.toArray()).containsExactly(values(Indicator.MFI, FLOW));
  }

  @Property(tries = 500)
  void sumIsThatOfIntegersWithoutAnEndInOneRounding(@ForAll long seed) {
    Random random = new Random(seed);
    WideSum sum = new WideSum();
    BigInteger expected = BigInteger.ZERO;
    for (int i = 0; i < 20; i++) {
      long a = random.nextLong() >>> (1 + random.nextInt(62));
      long b = random.nextLong() >>> (1 + random.nextInt(62));
      sum.add(a, b);
      expected = expected.add(BigInteger.valueOf(a).multiply(BigInteger.valueOf(b)));
      assertThat(sum.toDouble()).isEqualTo(expected.doubleValue());
      if (random.nextInt(3) == 0) {
        sum.add(-a, b);
        expected = expected.subtract(BigInteger.valueOf(a).multiply(BigInteger.valueOf(b)));
      }
      assertThat(sum.toDouble()).isEqualTo(expected.doubleValue());
      assertThat(sum.isZero()).isEqualTo(expected.signum() == 0);
    }
  }

  private static double[] values(Indicator indicator, int period) {
    return IndicatorCache.values(IndicatorSpec.of(indicator, period), BARS);
  }

  private static BigInteger sum(int bar, int period, IntPredicate counted) {
    BigInteger sum = BigInteger.ZERO;
    for (int i = bar - period + 1; i <= bar; i++) {
      if (counted.test(i)) {
        BigInteger lots = BigInteger.valueOf(BARS.volumeLots(i));
        sum = sum.add(lots.multiply(BigInteger.valueOf(Deviations.typical(BARS, i))));
      }
    }
    return sum;
  }

  private static int change(int bar) {
    return Long.compare(Deviations.typical(BARS, bar), Deviations.typical(BARS, bar - 1));
  }

  /** Bitcoin's size on four hours: a crowded stretch between two quiet ones. */
  private static GrowingBars grow(Random random) {
    Instrument bitcoin =
        new Instrument(
            new Symbol("BTCUSDT"),
            "BTC",
            "USDT",
            new BigDecimal("0.01"),
            new BigDecimal("0.00001"),
            new BigDecimal("0.00001"),
            new BigDecimal("5"));
    GrowingBars bars = new GrowingBars(bitcoin, Interval.H4);
    for (int i = 0; i < 2_400; i++) {
      double price = 60_000 + random.nextInt(2_000);
      double volume = i >= 700 && i < 1_300 ? 40_000 : 1_000;
      bars.append(
          new Bar(
              i * 14_400_000L,
              price,
              price + random.nextInt(500),
              price - random.nextInt(500),
              price,
              volume + random.nextInt(1_000_000) / 1_000.0));
    }
    return bars;
  }
}
