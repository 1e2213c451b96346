package com.mastertrade.simulator.market;

import static com.mastertrade.simulator.market.TestMarket.START;
import static com.mastertrade.simulator.market.TestMarket.SYMBOL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

class MarketTests {

  private static final long MINUTE = 60_000;

  private final Market market =
      new Market(TestMarket.ofMinutes(0, 1, 2, 4, 5, 6, 7), PricePath.atRate(60), 1);

  @Test
  void showsOnlyClosedBarsBeforeAMinuteBegins() {
    List<Kline> klines =
        market.klinesFrom(SYMBOL, KlineInterval.M1, range(0), Moment.atMinute(START + 2 * MINUTE));
    assertThat(klines).extracting(Kline::openTime).containsExactly(START, START + MINUTE);
  }

  @Test
  void showsTheFormingBarAsFarAsItsPathHasCome() {
    Moment atLow = new Moment(START + 2 * MINUTE, 20);
    Kline forming =
        market.klinesBefore(SYMBOL, KlineInterval.M1, TimeRange.newest(1), atLow).getFirst();
    assertThat(forming.open()).isEqualTo(102);
    assertThat(forming.high()).isEqualTo(102);
    assertThat(forming.low()).isEqualTo(101);
    assertThat(forming.close()).isEqualTo(101);
    assertThat(forming.volume()).isEqualTo(4, within(1e-9));
    assertThat(forming.trades()).isEqualTo(20);
  }

  @Test
  void leavesGapsOut() {
    Moment now = Moment.atMinute(START + 6 * MINUTE);
    assertThat(market.klinesFrom(SYMBOL, KlineInterval.M1, range(START + 2 * MINUTE), now))
        .extracting(kline -> (kline.openTime() - START) / MINUTE)
        .containsExactly(2L, 4L, 5L);
    assertThat(market.lastTick(SYMBOL, Moment.atMinute(START + 4 * MINUTE)).orElseThrow().price())
        .isEqualTo(103);
  }

  @Test
  void foldsBarsOfHigherIntervalsOverGapsAndTheFormingMinute() {
    Kline five =
        market
            .kline(SYMBOL, KlineInterval.M5, START, new Moment(START + 4 * MINUTE, 40))
            .orElseThrow();
    assertThat(five.open()).isEqualTo(100);
    assertThat(five.high()).isEqualTo(106);
    assertThat(five.low()).isEqualTo(99);
    assertThat(five.close()).isEqualTo(106);
    assertThat(five.volume()).isEqualTo(8 * 3 + 6, within(1e-9));
    assertThat(five.closeTime()).isEqualTo(START + 5 * MINUTE - 1);
  }

  @Test
  void readsTheSameBarsForwardsAndBackwards() {
    Moment now = new Moment(START + 7 * MINUTE, 59);
    assertThat(market.klinesBefore(SYMBOL, KlineInterval.M3, TimeRange.newest(10), now))
        .isEqualTo(market.klinesFrom(SYMBOL, KlineInterval.M3, range(0), now))
        .hasSize(3);
  }

  @Test
  void tellsNothingBeforeTheFirstBar() {
    Moment before = Moment.atMinute(START - MINUTE);
    assertThat(market.klinesBefore(SYMBOL, KlineInterval.D1, TimeRange.newest(5), before))
        .isEmpty();
    assertThat(market.lastTick(SYMBOL, before)).isEmpty();
    assertThat(market.book(SYMBOL, before)).isEmpty();
    assertThat(market.day(SYMBOL, before)).isEmpty();
  }

  @Test
  void putsTheLastPriceIntoTheBook() {
    for (int second : market.path().seconds()) {
      Moment now = new Moment(START + MINUTE, second);
      OrderBook book = market.book(SYMBOL, now).orElseThrow();
      Tick tick = market.lastTick(SYMBOL, now).orElseThrow();
      double touched =
          tick.buyerMaker() ? book.bids().getFirst().price() : book.asks().getFirst().price();
      assertThat(touched).isEqualTo(tick.price());
      assertThat(book.bids().getFirst().price()).isLessThan(book.asks().getFirst().price());
      assertThat(book.bids()).extracting(OrderBook.Level::price).isSortedAccordingTo(descending());
      assertThat(book.asks()).extracting(OrderBook.Level::price).isSorted();
    }
  }

  @Test
  void givesTheSameBookForTheSameSeedAlone() {
    Moment now = new Moment(START, 40);
    Market twin = new Market(TestMarket.ofMinutes(0, 1), PricePath.atRate(60), 1);
    Market other = new Market(TestMarket.ofMinutes(0, 1), PricePath.atRate(60), 2);
    assertThat(twin.book(SYMBOL, now)).isEqualTo(market.book(SYMBOL, now));
    assertThat(other.book(SYMBOL, now)).isNotEqualTo(market.book(SYMBOL, now));
  }

  @Test
  void rollsTheLastDay() {
    DayFigures day = market.day(SYMBOL, Moment.atMinute(START + 3 * MINUTE)).orElseThrow();
    assertThat(day.kline().open()).isEqualTo(100);
    assertThat(day.kline().close()).isEqualTo(103);
    assertThat(day.changePercent()).isEqualTo(3, within(1e-9));
    assertThat(day.averagePrice()).isEqualTo(100);
    assertThat(day.kline().trades()).isEqualTo(120);
  }

  private static TimeRange range(long from) {
    return new TimeRange(from, Long.MAX_VALUE, 1000);
  }

  private static Comparator<Double> descending() {
    return Comparator.reverseOrder();
  }
}
