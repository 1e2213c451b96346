package com.mastertrade.engine.portfolio;

import com.mastertrade.common.order.OrderSide;
import com.mastertrade.engine.booking.Amounts;
import com.mastertrade.engine.booking.ExitReason;
import com.mastertrade.engine.booking.Fill;
import com.mastertrade.engine.booking.Trade;
import com.mastertrade.engine.costs.CostModel;
import com.mastertrade.engine.data.BarSeries;
import java.util.ArrayList;
import java.util.List;

/**
 * The trades of a backtest as a portfolio fills them: at the same times and prices, but the
 * quantity follows from the close at which the entry was decided, and fees from the quantity.
 */
final class SizedFills {

  private final BarSeries bars;
  private final Amounts amounts;
  private final CostModel costs;
  private final List<String> words = new ArrayList<>();
  private long cash;

  private SizedFills(BarSeries bars, CostModel costs, long cash) {
    this.bars = bars;
    this.amounts = new Amounts(bars.instrument());
    this.costs = costs;
    this.cash = cash;
  }

  /** With all limits open; {@code share} of the equity in each, in 1e-8. */
  static List<String> of(BarSeries bars, List<Trade> trades, CostModel costs, Sizing sizing) {
    SizedFills fills = new SizedFills(bars, costs, sizing.cash());
    trades.forEach(trade -> fills.add(trade, sizing.share()));
    return fills.words;
  }

  /** In 1e-8. */
  record Sizing(long cash, long share) {}

  /** A portfolio's own. */
  static List<String> of(List<PortfolioFill> fills) {
    return fills.stream()
        .map(
            fill ->
                words(fill.side(), fill.time(), fill.ticks(), fill.lots(), fill.fee())
                    + fill.reason())
        .toList();
  }

  private void add(Trade trade, long share) {
    long rate = costs.takerRate();
    int before = bars.indexAtOrAfter(trade.entry().time()) - 1;
    long wanted = amounts.affordable(Amounts.share(cash, share), bars.closeTicks(before), 0);
    long lots = Math.min(wanted, amounts.affordable(cash, trade.entry().ticks(), rate));
    cash -= amounts.value(trade.entry().ticks(), lots) + fee(trade.entry(), lots, rate);
    note(OrderSide.BUY, trade.entry(), lots, fee(trade.entry(), lots, rate), "entry");
    if (trade.reason() != ExitReason.END_OF_DATA) {
      long exitRate = trade.reason() == ExitReason.TARGET ? costs.makerRate() : rate;
      cash += amounts.value(trade.exit().ticks(), lots) - fee(trade.exit(), lots, exitRate);
      note(
          OrderSide.SELL,
          trade.exit(),
          lots,
          fee(trade.exit(), lots, exitRate),
          trade.reason().words());
    }
  }

  private long fee(Fill fill, long lots, long rate) {
    return Amounts.fee(amounts.value(fill.ticks(), lots), rate);
  }

  private void note(OrderSide side, Fill fill, long lots, long fee, String reason) {
    words.add(words(side, fill.time(), fill.ticks(), lots, fee) + reason);
  }

  private static String words(OrderSide side, long time, long ticks, long lots, long fee) {
    return side + " " + time + " " + lots + "@" + ticks + " fee " + fee + " ";
  }
}
