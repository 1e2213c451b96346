package com.mastertrade.engine.signal;

import com.mastertrade.common.instrument.Instrument;
import com.mastertrade.common.market.Interval;
import com.mastertrade.engine.data.Bar;
import com.mastertrade.engine.data.BarFolding;
import com.mastertrade.engine.data.Bars;
import com.mastertrade.engine.data.GrowingBars;
import com.mastertrade.engine.indicator.GrowingColumns;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * The closed base bars of one symbol as they come, and the longer bars and columns made of them,
 * shared by all strategies on it. Every bar of the base grid is told, also that there is none. What
 * it holds follows from its bars alone: two feeds that began with the same bar are the same to the
 * last bit. Not thread-safe.
 */
public final class SymbolFeed {

  private final GrowingBars base;
  private final Map<Interval, Lane> lanes = new EnumMap<>(Interval.class);
  private long time = Long.MIN_VALUE;
  private boolean barInLast;

  /** Of one-minute bars. */
  public SymbolFeed(Instrument instrument) {
    this(instrument, Interval.M1);
  }

  public SymbolFeed(Instrument instrument, Interval base) {
    this.base = new GrowingBars(instrument, base);
  }

  /** The next closed base bar. */
  public void on(Bar bar) {
    lanes.values().forEach(lane -> lane.before(bar));
    base.append(bar);
    time = base.closeTime(base.size() - 1);
    barInLast = true;
    lanes.values().forEach(lane -> lane.after(bar, time));
  }

  /** The market has come to {@code closeTime}, and the base bar that ends there has not traded. */
  public void onAbsence(long closeTime) {
    if (closeTime <= time) {
      throw new IllegalArgumentException("time " + closeTime + " is not after " + time);
    }
    time = closeTime;
    barInLast = false;
    lanes.values().forEach(lane -> lane.absent(closeTime));
  }

  /** Close time of the last base bar or absence. */
  public long time() {
    return time;
  }

  /** Whether the last base bar traded. */
  public boolean tradedLast() {
    return barInLast;
  }

  public Bars base() {
    return base;
  }

  /** The bars of an interval; made from the base when first asked for. */
  public Bars bars(Interval interval) {
    return lane(interval).bars;
  }

  /** The columns over those bars. */
  public GrowingColumns columns(Interval interval) {
    return lane(interval).columns;
  }

  /** Whether a bar of the interval closed with the last base bar or absence. */
  public boolean closed(Interval interval) {
    return lane(interval).closedAt == time;
  }

  private Lane lane(Interval interval) {
    return lanes.computeIfAbsent(interval, this::fold);
  }

  private Lane fold(Interval interval) {
    Lane lane = new Lane(base, interval);
    for (int i = 0; i < base.size(); i++) {
      Bar bar = base.bar(i);
      lane.before(bar);
      lane.after(bar, base.closeTime(i));
    }
    if (!base.isEmpty() && time > base.closeTime(base.size() - 1)) {
      lane.absent(time);
    }
    return lane;
  }

  private static final class Lane {

    private final GrowingBars bars;
    private final GrowingColumns columns;
    private final BarFolding folding;
    private long closedAt = Long.MIN_VALUE;

    Lane(GrowingBars base, Interval interval) {
      this.bars = new GrowingBars(base.instrument(), interval);
      this.columns = new GrowingColumns(bars);
      this.folding = new BarFolding(base, interval);
    }

    void before(Bar bar) {
      take(folding.closedBy(bar.openTime()), bar.openTime());
    }

    void after(Bar bar, long closeTime) {
      folding.add(bar);
      take(folding.closedBy(closeTime), closeTime);
    }

    void absent(long closeTime) {
      take(folding.closedBy(closeTime), closeTime);
    }

    private void take(Optional<Bar> closed, long at) {
      if (closed.isPresent()) {
        bars.append(closed.get());
        columns.advance();
        closedAt = at;
      }
    }
  }
}
