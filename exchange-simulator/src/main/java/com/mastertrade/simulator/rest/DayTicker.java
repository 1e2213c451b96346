package com.mastertrade.simulator.rest;

import com.mastertrade.common.instrument.Symbol;
import com.mastertrade.simulator.market.DayFigures;
import com.mastertrade.simulator.market.Decimals;
import com.mastertrade.simulator.market.Kline;
import com.mastertrade.simulator.market.OrderBook.Level;

/** The answer to {@code ticker/24hr} for one symbol. */
record DayTicker(
    String symbol,
    String priceChange,
    String priceChangePercent,
    String weightedAvgPrice,
    String prevClosePrice,
    String lastPrice,
    String lastQty,
    String bidPrice,
    String bidQty,
    String askPrice,
    String askQty,
    String openPrice,
    String highPrice,
    String lowPrice,
    String volume,
    String quoteVolume,
    long openTime,
    long closeTime,
    long firstId,
    long lastId,
    long count) {

  static DayTicker of(Symbol symbol, DayFigures day) {
    Kline kline = day.kline();
    Level bid = day.book().bids().getFirst();
    Level ask = day.book().asks().getFirst();
    return new DayTicker(
        symbol.value(),
        Decimals.eight(day.change()),
        Decimals.fixed(day.changePercent(), 3),
        Decimals.eight(day.averagePrice()),
        Decimals.eight(day.previousClose()),
        Decimals.eight(kline.close()),
        Decimals.eight(day.last().quantity()),
        Decimals.eight(bid.price()),
        Decimals.eight(bid.quantity()),
        Decimals.eight(ask.price()),
        Decimals.eight(ask.quantity()),
        Decimals.eight(kline.open()),
        Decimals.eight(kline.high()),
        Decimals.eight(kline.low()),
        Decimals.eight(kline.volume()),
        Decimals.eight(kline.quoteVolume()),
        day.openTime(),
        day.closeTime(),
        kline.firstTradeId(),
        kline.lastTradeId(),
        kline.trades());
  }
}
