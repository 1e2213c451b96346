package com.mastertrade.engine.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mastertrade.common.market.Interval;
import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BarSeriesTests {

  private static final long START = 28_000_000L / 5 * 5;

  @Test
  void longerBarsHoldFirstOpenLastCloseExtremesAndAllVolume() {
    BarSeries five = minutes(0, 1, 2, 3, 4).aggregate(Interval.M5);

    assertThat(five.size()).isEqualTo(1);
    assertThat(five.openTime(0)).isEqualTo(START * 60_000);
    assertThat(five.open(0)).isEqualTo(100);
    assertThat(five.high(0)).isEqualTo(106);
    assertThat(five.low(0)).isEqualTo(99);
    assertThat(five.close(0)).isEqualTo(104.5);
    assertThat(five.volume(0)).isEqualTo(0.5);
  }

  @Test
  void barsCoveredInPartAtEitherEndAreDropped() {
    assertThat(minutes(1, 2, 3, 4).aggregate(Interval.M5).size()).isZero();
    assertThat(minutes(3, 4, 5, 6, 7, 8, 9, 10).aggregate(Interval.M5).size()).isEqualTo(1);
    assertThat(minutes(0, 1, 2, 3).aggregate(Interval.M5).size()).isZero();
  }

  @Test
  void gapInsideABarIsToleratedAndAnEmptyBarIsNone() {
    BarSeries five = minutes(0, 2, 4, 15, 19).aggregate(Interval.M5);

    assertThat(five.size()).isEqualTo(2);
    assertThat(five.openTime(1) - five.openTime(0)).isEqualTo(15 * 60_000);
  }

  @Test
  void gapAtTheEndOfABarIsClosedByTheNextBar() {
    assertThat(minutes(0, 1, 2, 6).aggregate(Interval.M5).size()).isEqualTo(1);
  }

  @Test
  void refusesBarsOutOfOrderOrOffTheGrid() {
    GrowingBars bars = new GrowingBars(RandomMarket.instrument(), Interval.M1);
    bars.append(new Bar(60_000, 1, 1, 1, 1, 0));

    assertThatThrownBy(() -> bars.append(new Bar(60_000, 1, 1, 1, 1, 0)))
        .hasMessageContaining("ascending");
    assertThatThrownBy(() -> bars.append(new Bar(120_001, 1, 1, 1, 1, 0)))
        .hasMessageContaining("grid");
    assertThatThrownBy(() -> new Bar(0, 2, 1, 1, 1, 0)).hasMessageContaining("between");
  }

  @Test
  void checksumChangesWithAnyFigure() {
    BarSeries one = RandomMarket.minutes(new Random(1), 50);

    assertThat(one.checksum()).hasSize(64).isEqualTo(one.range(0, 50).checksum());
    assertThat(one.checksum()).isNotEqualTo(one.range(0, 49).checksum());
    assertThat(one.checksum()).isNotEqualTo(RandomMarket.minutes(new Random(2), 50).checksum());
    assertThat(one.dataHash().rows()).isEqualTo(50);
  }

  @Test
  void sliceIsByOpenTime() {
    BarSeries bars = minutes(0, 1, 2, 3, 4);

    BarSeries slice = bars.slice(bars.openTime(1), bars.openTime(3));

    assertThat(slice.size()).isEqualTo(2);
    assertThat(slice.openTime(0)).isEqualTo(bars.openTime(1));
    assertThat(bars.slice(bars.openTime(4) + 1, Long.MAX_VALUE).isEmpty()).isTrue();
  }

  @Test
  void scaleIsExactForAnyStep() {
    assertThat(Scale.of(new BigDecimal("0.05"))).isEqualTo(new Scale(5, 100));
    assertThat(Scale.of(new BigDecimal("10"))).isEqualTo(new Scale(10, 1));
    assertThat(Scale.of(new BigDecimal("0.05")).nearest(0.17)).isEqualTo(3);
    assertThat(Scale.of(new BigDecimal("0.01")).value(2_999_999)).isEqualTo(29_999.99);
    assertThat(Scale.of(new BigDecimal("0.01")).mean(1_000, 3)).isEqualTo(1_000 / 300.0);
  }

  private static BarSeries minutes(int... offsets) {
    GrowingBars bars = new GrowingBars(RandomMarket.instrument(), Interval.M1);
    for (int offset : offsets) {
      double open = 100 + offset;
      bars.append(new Bar((START + offset) * 60_000, open, open + 2, open - 1, open + 0.5, 0.1));
    }
    return bars.toSeries();
  }
}
