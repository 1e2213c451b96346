package com.mastertrade.strategy.backtest;

import com.mastertrade.common.instrument.Instrument;
import com.mastertrade.common.market.Interval;
import com.mastertrade.engine.backtest.BacktestResult;
import com.mastertrade.engine.backtest.BacktestSettings;
import com.mastertrade.engine.backtest.BacktestWindow;
import com.mastertrade.engine.backtest.Backtests;
import com.mastertrade.engine.backtest.BuyAndHold;
import com.mastertrade.engine.backtest.SymbolHistory;
import com.mastertrade.engine.booking.Amounts;
import com.mastertrade.engine.booking.Trade;
import com.mastertrade.engine.data.BarSeries;
import com.mastertrade.engine.document.StrategyDocument;
import com.mastertrade.strategy.backtest.StrategyResult.Course;
import com.mastertrade.strategy.catalogue.HeldReturn;
import com.mastertrade.strategy.market.Window;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Backtests one document on the whole of a history and says the result as it is stored. */
public final class BacktestRunner {

  private BacktestRunner() {}

  /**
   * A result that belongs to no strategy yet.
   *
   * @param engine what the engine said
   * @param provenance what it follows from
   */
  public record Outcome(
      BacktestResult engine, Provenance provenance, Course course, HeldReturn buyAndHold) {}

  /** Over the whole history, whose first bars warm the indicators up. */
  public static Outcome run(
      StrategyDocument document, SymbolHistory history, BacktestSettings settings) {
    BacktestWindow window = window(history);
    BacktestResult result = Backtests.run(document, history, window, settings);
    BuyAndHold held = held(history, settings);
    return new Outcome(
        result,
        provenance(result),
        new Course(result.equity(), held.equity(), trades(result, history.instrument())),
        new HeldReturn(held.metrics().totalReturn(), held.metrics().sharpe()));
  }

  /** Buy and hold over the whole history, on daily closes. */
  public static BuyAndHold held(SymbolHistory history, BacktestSettings settings) {
    return BuyAndHold.of(history, Interval.H1, window(history), settings);
  }

  private static BacktestWindow window(SymbolHistory history) {
    BarSeries base = history.base();
    return new BacktestWindow(
        Instant.ofEpochMilli(base.openTime(0)),
        Instant.ofEpochMilli(base.closeTime(base.size() - 1)));
  }

  private static Provenance provenance(BacktestResult result) {
    com.mastertrade.engine.backtest.Provenance from = result.provenance();
    return new Provenance(
        from.data().checksum(),
        from.data().rows(),
        from.strategyHash(),
        from.engineVersion(),
        from.settings().costs(),
        from.instrument(),
        TradeRow.plain(Amounts.decimal(from.settings().initialCash())),
        from.settings().seed(),
        result.resultHash());
  }

  private static List<TradeRow> trades(BacktestResult result, Instrument instrument) {
    List<TradeRow> rows = new ArrayList<>();
    for (Trade trade : result.trades()) {
      rows.add(row(rows.size() + 1, trade, instrument));
    }
    return rows;
  }

  private static TradeRow row(int sequence, Trade trade, Instrument instrument) {
    return new TradeRow(
        sequence,
        Instant.ofEpochMilli(trade.entry().time()),
        Instant.ofEpochMilli(trade.exit().time()),
        price(trade.entry().ticks(), instrument),
        price(trade.exit().ticks(), instrument),
        TradeRow.plain(instrument.quantityOfLots(trade.entry().lots()).value()),
        amount(trade.fees()),
        amount(trade.pnl()),
        trade.returned(),
        trade.reason().words());
  }

  private static String price(long ticks, Instrument instrument) {
    return TradeRow.plain(instrument.priceOfTicks(ticks).value());
  }

  private static String amount(long value) {
    BigDecimal decimal = Amounts.decimal(value);
    return TradeRow.plain(decimal);
  }

  /** The window of a history, as this service says it. */
  public static Window windowOf(SymbolHistory history) {
    BacktestWindow window = window(history);
    return new Window(window.from(), window.to());
  }
}
