package com.mastertrade.simulator.market;

import com.mastertrade.common.instrument.Instrument;
import com.mastertrade.simulator.market.OrderBook.Level;
import java.util.ArrayList;
import java.util.List;

/**
 * Liquidity around the replayed price: a spread that widens with the bar's range, and levels of
 * seeded depth on a fixed grid, so that a move of the price changes only the levels near it. The
 * book is a function of seed, bar and tick.
 */
final class BookModel {

  private static final int LEVELS = 100;
  private static final double SPREAD_SHARE = 1e-5;
  private static final double SPREAD_OF_RANGE = 0.01;
  private static final double GRID_SHARE = 2e-5;
  private static final double LEVEL_NOTIONAL = 20_000;
  private static final int MINUTES_PER_REFRESH = 8;

  private final Instrument instrument;
  private final long seed;

  BookModel(Instrument instrument, long seed) {
    this.instrument = instrument;
    this.seed = seed ^ instrument.symbol().value().hashCode();
  }

  OrderBook book(Bar bar, Tick tick) {
    long last = instrument.ticks(tick.price());
    long spread = spreadTicks(bar);
    long bid = Math.max(1, tick.buyerMaker() ? last : last - spread);
    long ask = tick.buyerMaker() ? last + spread : Math.max(bid + 1, last);
    return new OrderBook(
        updateId(tick.time()), side(bid, -1, tick.time()), side(ask, 1, tick.time()));
  }

  /** A thousand updates a second of market time: the same moment always bears the same number. */
  static long updateId(long time) {
    return time;
  }

  private long spreadTicks(Bar bar) {
    double range = (bar.high() - bar.low()) / bar.open();
    double noise = 0.5 + Noise.uniform(seed, bar.openTime(), 1);
    double share = (SPREAD_SHARE + SPREAD_OF_RANGE * range) * noise;
    return Math.max(1, instrument.ticks(bar.close() * share));
  }

  private List<Level> side(long best, int direction, long time) {
    List<Level> levels = new ArrayList<>(LEVELS);
    levels.add(level(best, time / 1000));
    long grid = gridTicks(best);
    long first = direction > 0 ? Math.ceilDiv(best + 1, grid) : Math.floorDiv(best - 1, grid);
    for (long step = first; levels.size() < LEVELS && step > 0; step += direction) {
      levels.add(level(step * grid, refresh(step, time)));
    }
    return levels;
  }

  private Level level(long ticks, long refresh) {
    double tick = instrument.tickSize().doubleValue();
    double lot = instrument.lotSize().doubleValue();
    double price = Math.round(ticks * tick * 1e8) / 1e8;
    double notional = LEVEL_NOTIONAL * (0.1 + 1.8 * Noise.uniform(seed, ticks, refresh));
    long lots = Math.max(1, Math.round(notional / price / lot));
    return new Level(price, Math.round(lots * lot * 1e8) / 1e8);
  }

  private long refresh(long step, long time) {
    return (time / KlineInterval.MINUTE + step) / MINUTES_PER_REFRESH;
  }

  private long gridTicks(long price) {
    double wanted = Math.max(1, price * GRID_SHARE);
    return Math.max(1, Math.round(Math.pow(10, Math.floor(Math.log10(wanted)))));
  }
}
