package com.mastertrade.marketdata.candle;

import com.mastertrade.common.instrument.Symbol;
import com.mastertrade.common.market.Candle;
import com.mastertrade.common.market.Interval;
import com.mastertrade.marketdata.exchange.Kline;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** Decides which one-minute rows of an exchange are candles. Pure. */
public final class CandleCheck {

  private static final long MINUTE_MILLIS = Interval.M1.duration().toMillis();

  private CandleCheck() {}

  /**
   * Checks the rows of one answer.
   *
   * @param asked the range that was asked for; rows outside are refused
   * @param now nothing that closes after it has closed
   */
  public static CheckedRows rows(Symbol symbol, List<Kline> rows, Range asked, Instant now) {
    TreeMap<Instant, Candle> kept = new TreeMap<>();
    List<RejectedRow> rejected = new ArrayList<>();
    for (Kline row : rows) {
      Optional<RejectReason> reason = reason(row, now).or(() -> outside(row, asked));
      if (reason.isPresent()) {
        rejected.add(new RejectedRow(symbol, reason.get(), row.toString()));
      } else {
        Candle candle = candle(symbol, row);
        Candle before = kept.putIfAbsent(candle.openTime(), candle);
        if (before != null && !before.equals(candle)) {
          rejected.add(
              new RejectedRow(symbol, RejectReason.DUPLICATE_WITH_OTHER_CONTENT, row.toString()));
        }
      }
    }
    return new CheckedRows(List.copyOf(kept.values()), rejected);
  }

  /** Why the row is no closed candle, empty where it is one. */
  public static Optional<RejectReason> reason(Kline row, Instant now) {
    if (unreadable(row)) {
      return Optional.of(RejectReason.NOT_A_NUMBER);
    }
    if (row.low() <= 0) {
      return Optional.of(RejectReason.NOT_POSITIVE);
    }
    if (contradictory(row)) {
      return Optional.of(RejectReason.OHLC_CONTRADICTION);
    }
    if (row.volume() < 0 || row.quoteVolume() < 0 || row.tradesCount() < 0) {
      return Optional.of(RejectReason.NEGATIVE_VOLUME);
    }
    if (row.openTimeMillis() % MINUTE_MILLIS != 0) {
      return Optional.of(RejectReason.OFF_GRID);
    }
    if (row.openTimeMillis() + MINUTE_MILLIS > now.toEpochMilli()) {
      return Optional.of(RejectReason.IN_FUTURE);
    }
    return Optional.empty();
  }

  /** The candle of a row that was checked. */
  public static Candle candle(Symbol symbol, Kline row) {
    return new Candle(
        symbol,
        Interval.M1,
        Instant.ofEpochMilli(row.openTimeMillis()),
        row.open(),
        row.high(),
        row.low(),
        row.close(),
        row.volume(),
        row.quoteVolume(),
        row.tradesCount());
  }

  private static Optional<RejectReason> outside(Kline row, Range asked) {
    return asked.contains(Instant.ofEpochMilli(row.openTimeMillis()))
        ? Optional.empty()
        : Optional.of(RejectReason.NOT_ASKED_FOR);
  }

  private static boolean unreadable(Kline row) {
    return row.openTimeMillis() < 0
        || !Double.isFinite(row.open())
        || !Double.isFinite(row.high())
        || !Double.isFinite(row.low())
        || !Double.isFinite(row.close())
        || !Double.isFinite(row.volume())
        || !Double.isFinite(row.quoteVolume());
  }

  private static boolean contradictory(Kline row) {
    return row.low() > row.open()
        || row.low() > row.close()
        || row.high() < row.open()
        || row.high() < row.close();
  }
}
