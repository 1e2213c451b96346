package com.mastertrade.simulator.market;

import com.mastertrade.common.instrument.Instrument;
import java.util.stream.IntStream;

/**
 * The path inside a one-minute bar: open at its start, low at 20 s, high at 40 s, close at 59 s,
 * straight in between. Which seconds have a tick depends on the replay's rate alone, so that the
 * same replay gives the same ticks.
 */
public final class PricePath {

  /** Open, low, high, close. */
  public static final int TURNS = 4;

  /** Trade ids of one minute. */
  public static final long MAX_TRADES = 1_000_000;

  static final int LOW_AT = 20;
  static final int HIGH_AT = 40;
  static final int CLOSE_AT = 59;

  private static final int[] STRIDES = {1, 2, 4, 5, 10, 20};
  private static final double SECONDS_BETWEEN_TICKS = 0.2;

  private final int[] seconds;

  private PricePath(int stride) {
    this.seconds =
        IntStream.concat(
                IntStream.iterate(0, second -> second < CLOSE_AT, second -> second + stride),
                IntStream.of(CLOSE_AT))
            .toArray();
  }

  /** The path for a replay at {@code rate} times real time; infinity is allowed. */
  public static PricePath atRate(double rate) {
    for (int stride : STRIDES) {
      if (stride / rate >= SECONDS_BETWEEN_TICKS) {
        return new PricePath(stride);
      }
    }
    return new PricePath(LOW_AT);
  }

  /** The seconds of the minute at which there is a tick. */
  public int[] seconds() {
    return seconds.clone();
  }

  /** The tick at {@code second}, which must be one of {@link #seconds}. */
  public Tick tick(Bar bar, Instrument instrument, int second) {
    int index = index(second);
    long minute = bar.openTime() / KlineInterval.MINUTE;
    long before = tradesBy(bar, index - 1);
    long after = tradesBy(bar, index);
    double lot = instrument.lotSize().doubleValue();
    double quantity = volumeBy(bar, after, lot) - volumeBy(bar, before, lot);
    boolean traded = after > before;
    return new Tick(
        bar.openTime() + second * 1000L,
        minute * seconds.length + index,
        price(bar, instrument, second),
        traded ? quantity : 0,
        traded ? minute * MAX_TRADES + before : -1,
        traded ? minute * MAX_TRADES + after - 1 : -1,
        buyerMaker(bar, second));
  }

  /** The tick that bears the number {@code aggregateId}: the minute it lies in, epoch ms. */
  public long minuteOfAggregate(long aggregateId) {
    return Math.floorDiv(aggregateId, seconds.length) * KlineInterval.MINUTE;
  }

  /** What the bar looks like after its tick at {@code second}. */
  public Bar partial(Bar bar, Instrument instrument, int second) {
    if (second >= CLOSE_AT) {
      return bar;
    }
    double price = price(bar, instrument, second);
    long trades = tradesBy(bar, index(second));
    double share = bar.trades() == 0 ? 0 : (double) trades / bar.trades();
    return new Bar(
        bar.openTime(),
        bar.open(),
        second >= HIGH_AT ? bar.high() : Math.max(bar.open(), price),
        second >= LOW_AT ? bar.low() : price,
        price,
        volumeBy(bar, trades, instrument.lotSize().doubleValue()),
        bar.quoteVolume() * share,
        trades);
  }

  static double price(Bar bar, Instrument instrument, int second) {
    if (second <= LOW_AT) {
      return between(bar.open(), bar.low(), second, LOW_AT, instrument);
    }
    if (second <= HIGH_AT) {
      return between(bar.low(), bar.high(), second - LOW_AT, HIGH_AT - LOW_AT, instrument);
    }
    return between(bar.high(), bar.close(), second - HIGH_AT, CLOSE_AT - HIGH_AT, instrument);
  }

  /** Falling legs hit the bid, rising ones the ask; the open goes with the bar. */
  static boolean buyerMaker(Bar bar, int second) {
    if (second == 0) {
      return bar.close() < bar.open();
    }
    return second <= LOW_AT || second > HIGH_AT;
  }

  private static double between(
      double from, double to, int step, int steps, Instrument instrument) {
    if (step == 0 || step == steps) {
      return step == 0 ? from : to;
    }
    double tick = instrument.tickSize().doubleValue();
    double price = Math.round((from + (to - from) * step / steps) / tick) * tick;
    return Math.clamp(price, Math.min(from, to), Math.max(from, to));
  }

  private int index(int second) {
    for (int index = 0; index < seconds.length; index++) {
      if (seconds[index] >= second) {
        return index;
      }
    }
    return seconds.length - 1;
  }

  private long tradesBy(Bar bar, int index) {
    return Math.ceilDiv(bar.trades() * (index + 1), seconds.length);
  }

  private static double volumeBy(Bar bar, long trades, double lot) {
    if (trades >= bar.trades()) {
      return bar.volume();
    }
    return Math.floor(bar.volume() * trades / bar.trades() / lot + 1e-6) * lot;
  }
}
