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

  /**
   * Over the whole history, whose first bars warm the indicators up.
   *
   * @throws RefusedBacktestException if the history is too short or the capital buys nothing
   */
  public static Outcome run(
      StrategyDocument document, SymbolHistory history, BacktestSettings settings) {
    BacktestWindow window = window(history);
    BacktestResult result = result(document, history, window, settings);
    BuyAndHold held = held(history, settings);
    return new Outcome(
        result,
        provenance(result),
        new Course(result.equity(), held.equity(), trades(result, history.instrument())),
        new HeldReturn(held.metrics().totalReturn(), held.metrics().sharpe()));
  }

  private static BacktestResult result(
      StrategyDocument document,
      SymbolHistory history,
      BacktestWindow window,
      BacktestSettings settings) {
    try {
      return Backtests.run(document, history, window, settings);
    } catch (IllegalArgumentException e) {
      throw new RefusedBacktestException("from", String.valueOf(e.getMessage()));
    }
  }

  /**
   * Buy and hold over the whole history, on daily closes.
   *
   * @throws RefusedBacktestException if the capital buys nothing
   */
  public static BuyAndHold held(SymbolHistory history, BacktestSettings settings) {
    try {
      return BuyAndHold.of(history, Interval.H1, window(history), settings);
    } catch (IllegalArgumentException e) {
      Instrument limits = history.instrument();
      throw new RefusedBacktestException(
          "initial_capital",
          "%s %s: an order of %s is at least %s and worth at least %s, and the capital is %s"
              .formatted(
                  limits.symbol(),
                  e.getMessage(),
                  limits.baseAsset(),
                  TradeRow.plain(limits.minQuantity()),
                  TradeRow.plain(limits.minNotional()),
                  amount(settings.initialCash())));
    }
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
}
