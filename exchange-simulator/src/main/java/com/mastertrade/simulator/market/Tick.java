package com.mastertrade.simulator.market;

/**
 * One step of the path inside a bar: the price at that second, and what was traded there.
 *
 * @param time epoch ms
 * @param aggregateId number of the aggregate trade, increasing by one a tick inside a bar
 * @param quantity base asset; 0 where nothing traded
 * @param firstTradeId first of the trades of this tick, -1 where there is none
 * @param lastTradeId last of the trades of this tick, -1 where there is none
 * @param buyerMaker whether the buyer's order was in the book
 */
public record Tick(
    long time,
    long aggregateId,
    double price,
    double quantity,
    long firstTradeId,
    long lastTradeId,
    boolean buyerMaker) {

  public boolean traded() {
    return quantity > 0 && firstTradeId >= 0;
  }
}
