package com.mastertrade.engine.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mastertrade.common.market.Interval;
import com.mastertrade.engine.data.Bar;
import com.mastertrade.engine.data.BarSeries;
import com.mastertrade.engine.data.Bars;
import com.mastertrade.engine.data.GrowingBars;
import com.mastertrade.engine.data.RandomMarket;
import com.mastertrade.engine.indicator.Indicator;
import com.mastertrade.engine.indicator.IndicatorCache;
import com.mastertrade.engine.indicator.IndicatorSpec;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Longer bars and columns of bars that arrive one by one. */
class SymbolFeedTests {

  private static final List<Interval> INTERVALS =
      List.of(Interval.M1, Interval.M3, Interval.M5, Interval.M30, Interval.H4);

  @Property(tries = 100)
  void barsAndColumnsAreThoseOfTheWholeSeries(@ForAll long seed) {
    Random random = new Random(seed);
    BarSeries minutes = RandomMarket.minutes(random, 1_500);
    Interval interval = INTERVALS.get(random.nextInt(INTERVALS.size()));
    int asked = random.nextInt(1_500);
    SymbolFeed feed = new SymbolFeed(minutes.instrument());
    for (int bar = 0; bar < minutes.size(); bar++) {
      if (bar == asked) {
        feed.columns(interval).of(IndicatorSpec.of(Indicator.EMA, 5));
      }
      feed.on(minutes.bar(bar));
    }
    BarSeries whole = minutes.aggregate(interval);
    IndicatorSpec average = IndicatorSpec.of(Indicator.EMA, 5);

    assertThat(((GrowingBars) feed.bars(interval)).toSeries().checksum())
        .isEqualTo(whole.checksum());
    assertThat(feed.columns(interval).of(average).toArray())
        .isEqualTo(IndicatorCache.values(average, whole));
  }

  @Test
  void barClosesWithItsLastMinuteAlsoWhereThatDidNotTrade() {
    SymbolFeed feed = new SymbolFeed(RandomMarket.instrument());
    Bars bars = feed.bars(Interval.M3);
    feed.on(bar(0));
    feed.on(bar(1));
    assertThat(feed.closed(Interval.M3)).isFalse();
    feed.onAbsence(180_000);

    assertThat(feed.closed(Interval.M3)).isTrue();
    assertThat(feed.tradedLast()).isFalse();
    assertThat(bars.size()).isEqualTo(1);
    feed.on(bar(3));
    assertThat(feed.closed(Interval.M3)).isFalse();
    assertThat(feed.closed(Interval.M1)).isTrue();
    assertThatThrownBy(() -> feed.onAbsence(240_000)).hasMessageContaining("is not after");
  }

  private static Bar bar(int minute) {
    return new Bar(minute * 60_000L, 100, 101, 99, 100, 1);
  }
}
