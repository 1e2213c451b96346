package com.mastertrade.marketdata.stream;

import com.mastertrade.common.instrument.Symbol;
import com.mastertrade.common.market.Candle;
import com.mastertrade.common.market.Interval;
import com.mastertrade.marketdata.candle.CheckedRows;
import com.mastertrade.marketdata.candle.Range;
import com.mastertrade.marketdata.exchange.MarketExchange;
import com.mastertrade.marketdata.history.CandleIntake;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Reads bars that the stream did not deliver, in order. */
public final class GapRepair {

  /** Of a longer silence only the newest bars are handed on; history fills in the rest. */
  private static final Duration LONGEST = Duration.ofMinutes(5_000);

  private final CandleIntake intake;

  public GapRepair(CandleIntake intake) {
    this.intake = intake;
  }

  /** The part of a gap that is repaired here. */
  static Range recent(Range gap) {
    Instant earliest = gap.to().minus(LONGEST);
    return gap.from().isBefore(earliest) ? new Range(earliest, gap.to()) : gap;
  }

  /**
   * Reads the gap.
   *
   * @throws com.mastertrade.marketdata.exchange.ExchangeException if the exchange does not answer
   */
  List<Candle> read(Symbol symbol, Range gap) {
    List<Candle> found = new ArrayList<>();
    Duration most = Interval.M1.duration().multipliedBy(MarketExchange.MAX_KLINES);
    Instant from = gap.from();
    while (from.isBefore(gap.to())) {
      Instant to = from.plus(most).isBefore(gap.to()) ? from.plus(most) : gap.to();
      Range page = new Range(from, to);
      // A later bar has closed, so every bar of the gap has.
      CheckedRows rows = intake.read(symbol, page, gap.to());
      intake.noteAbsent(symbol, page, rows, gap.to());
      found.addAll(rows.candles());
      from = to;
    }
    return found;
  }
}
