package com.mastertrade.marketdata.history;

import com.mastertrade.common.instrument.Symbol;
import com.mastertrade.common.market.Candle;
import com.mastertrade.marketdata.candle.CandleCheck;
import com.mastertrade.marketdata.candle.CandleStore;
import com.mastertrade.marketdata.candle.CheckedRows;
import com.mastertrade.marketdata.candle.Range;
import com.mastertrade.marketdata.candle.RejectReason;
import com.mastertrade.marketdata.candle.RejectedRow;
import com.mastertrade.marketdata.candle.Rejections;
import com.mastertrade.marketdata.exchange.MarketExchange;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads a range of candles from the exchange, checks them and notes what is not there. */
public final class CandleIntake {

  /** A minute younger than this may still come. */
  private static final Duration SETTLED = Duration.ofMinutes(10);

  private static final String ABSENT = "absent_at_exchange";
  private static final String REJECTED = "rejected";

  private final MarketExchange exchange;
  private final CandleStore store;
  private final Rejections rejections;
  private final Histories histories;

  public CandleIntake(
      MarketExchange exchange, CandleStore store, Rejections rejections, Histories histories) {
    this.exchange = exchange;
    this.store = store;
    this.rejections = rejections;
    this.histories = histories;
  }

  /**
   * Reads and stores a range of at most {@link MarketExchange#MAX_KLINES} minutes.
   *
   * @param now nothing that closes after it has closed
   * @return rows that were read and kept
   */
  public int fill(Symbol symbol, Range range, Instant now) {
    CheckedRows rows = read(symbol, range, now);
    List<Candle> conflicts = store.append(rows.candles());
    rejectConflicts(conflicts);
    histories.stored(rows.candles());
    noteAbsent(symbol, range, rows, now);
    return rows.candles().size();
  }

  /** Reads a range without storing it; refused rows are counted. */
  public CheckedRows read(Symbol symbol, Range range, Instant now) {
    CheckedRows rows =
        CandleCheck.rows(symbol, exchange.klines(symbol, range.from(), range.to()), range, now);
    rejections.count(rows.rejected());
    return rows;
  }

  /** Counts bars that contradict what is stored. */
  public void rejectConflicts(List<Candle> conflicts) {
    rejections.count(
        conflicts.stream()
            .map(
                candle ->
                    new RejectedRow(
                        candle.symbol(),
                        RejectReason.DUPLICATE_WITH_OTHER_CONTENT,
                        candle.toString()))
            .toList());
  }

  /** Notes which minutes of the range the exchange does not have. */
  public void noteAbsent(Symbol symbol, Range range, CheckedRows rows, Instant now) {
    Set<Instant> present =
        rows.candles().stream().map(Candle::openTime).collect(Collectors.toSet());
    if (present.size() == range.minutes()) {
      return;
    }
    Instant newest = rows.candles().isEmpty() ? Instant.MIN : rows.candles().getLast().openTime();
    Instant settled = now.minus(SETTLED);
    List<Instant> absent =
        Stream.iterate(range.from(), range.to()::isAfter, t -> t.plus(Duration.ofMinutes(1)))
            .filter(time -> !present.contains(time))
            .filter(time -> time.isBefore(newest) || time.isBefore(settled))
            .toList();
    histories.absent(symbol, Minutes.of(absent), rows.rejected().isEmpty() ? ABSENT : REJECTED);
  }
}
