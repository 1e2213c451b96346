package com.mastertrade.engine.portfolio;

import com.mastertrade.common.instrument.Symbol;
import com.mastertrade.common.order.OrderSide;
import com.mastertrade.engine.desk.Execution;
import com.mastertrade.engine.order.ExecutionEvent;
import com.mastertrade.engine.order.Order;

/**
 * A fill of a portfolio.
 *
 * @param time when the bar opened it fell into, epoch milliseconds
 * @param value 1e-8 quote
 * @param fee 1e-8 quote
 * @param reason entry, signal, time, stop, trailing, target
 */
public record PortfolioFill(
    long time,
    String strategyId,
    Symbol symbol,
    OrderSide side,
    long ticks,
    long lots,
    long value,
    long fee,
    String reason,
    String orderId) {

  static PortfolioFill of(Execution execution) {
    Order order = execution.booking().order().order();
    ExecutionEvent event = execution.booking().event();
    return new PortfolioFill(
        event.time(),
        order.strategyId(),
        order.symbol(),
        order.side(),
        event.ticks(),
        event.lots(),
        event.value(),
        event.fee(),
        order.reason(),
        order.orderId());
  }
}
