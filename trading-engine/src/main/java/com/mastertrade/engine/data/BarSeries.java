package com.mastertrade.engine.data;

import com.mastertrade.common.instrument.Instrument;
import com.mastertrade.common.market.Candle;
import com.mastertrade.common.market.Interval;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** Bars that never change. Thread-safe. */
public final class BarSeries extends Bars {

  private volatile String checksum = "";

  BarSeries(Instrument instrument, Interval interval, BarColumns columns) {
    super(instrument, interval, columns);
  }

  /**
   * The series of candles in ascending order.
   *
   * @throws IllegalArgumentException if one is of another symbol or interval, or out of order
   */
  public static BarSeries of(Instrument instrument, Interval interval, List<Candle> candles) {
    GrowingBars bars = new GrowingBars(instrument, interval, candles.size());
    for (Candle candle : candles) {
      if (candle.interval() != interval || !candle.symbol().equals(instrument.symbol())) {
        throw new IllegalArgumentException(
            "a candle of " + candle.symbol() + " " + candle.interval().code() + " is foreign here");
      }
      bars.append(
          new Bar(
              candle.openTime().toEpochMilli(),
              candle.open(),
              candle.high(),
              candle.low(),
              candle.close(),
              candle.volume()));
    }
    return bars.toSeries();
  }

  /** The bars that open in [from, to), epoch milliseconds. */
  public BarSeries slice(long from, long to) {
    int first = indexAtOrAfter(from);
    return range(first, Math.max(first, indexAtOrAfter(to)));
  }

  /** The bars with index in [from, to). */
  public BarSeries range(int from, int to) {
    return new BarSeries(instrument(), interval(), columns.range(from, to));
  }

  /**
   * The same market in bars of a longer interval, aligned to the epoch. A first or last bar that
   * this series covers only in part is dropped; one with gaps inside stands for what it holds.
   */
  public BarSeries aggregate(Interval longer) {
    return longer == interval() ? this : new Aggregation(this, longer).toSeries();
  }

  /**
   * SHA-256 in hex over times and prices and volumes as IEEE bits, big-endian, bar by bar. Computed
   * once.
   */
  public String checksum() {
    String known = checksum;
    if (known.isEmpty()) {
      known = computeChecksum();
      checksum = known;
    }
    return known;
  }

  /** What identifies these bars in a result's provenance. */
  public DataHash dataHash() {
    if (isEmpty()) {
      throw new IllegalStateException("no bars, no data hash");
    }
    return new DataHash(
        symbol(), interval(), openTime(0), closeTime(size() - 1), size(), checksum());
  }

  private String computeChecksum() {
    MessageDigest digest = sha256();
    ByteBuffer row = ByteBuffer.allocate(48);
    for (int bar = 0; bar < size(); bar++) {
      row.clear();
      row.putLong(openTime(bar)).putDouble(open(bar)).putDouble(high(bar)).putDouble(low(bar));
      row.putDouble(close(bar)).putDouble(volume(bar));
      digest.update(row.flip());
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
