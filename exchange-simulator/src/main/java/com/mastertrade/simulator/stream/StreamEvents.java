package com.mastertrade.simulator.stream;

import com.mastertrade.common.instrument.Symbol;
import com.mastertrade.simulator.market.DayFigures;
import com.mastertrade.simulator.market.Decimals;
import com.mastertrade.simulator.market.Kline;
import com.mastertrade.simulator.market.KlineInterval;
import com.mastertrade.simulator.market.OrderBook;
import com.mastertrade.simulator.market.OrderBook.Level;
import com.mastertrade.simulator.market.Tick;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The events of the streams in Binance's form. Event times are market time. */
final class StreamEvents {

  private StreamEvents() {}

  static ObjectNode kline(
      Symbol symbol, KlineInterval interval, Kline kline, boolean closed, long time) {
    ObjectNode event = event("kline", symbol, time);
    event
        .putObject("k")
        .put("t", kline.openTime())
        .put("T", kline.closeTime())
        .put("s", symbol.value())
        .put("i", interval.code())
        .put("f", kline.firstTradeId())
        .put("L", kline.lastTradeId())
        .put("o", Decimals.eight(kline.open()))
        .put("c", Decimals.eight(kline.close()))
        .put("h", Decimals.eight(kline.high()))
        .put("l", Decimals.eight(kline.low()))
        .put("v", Decimals.eight(kline.volume()))
        .put("n", kline.trades())
        .put("x", closed)
        .put("q", Decimals.eight(kline.quoteVolume()))
        .put("V", Decimals.eight(kline.volume() / 2))
        .put("Q", Decimals.eight(kline.quoteVolume() / 2))
        .put("B", "0");
    return event;
  }

  static ObjectNode trade(Symbol symbol, Tick tick) {
    return event("trade", symbol, tick.time())
        .put("t", tick.lastTradeId())
        .put("p", Decimals.eight(tick.price()))
        .put("q", Decimals.eight(tick.quantity()))
        .put("T", tick.time())
        .put("m", tick.buyerMaker())
        .put("M", true);
  }

  static ObjectNode aggregateTrade(Symbol symbol, Tick tick) {
    return event("aggTrade", symbol, tick.time())
        .put("a", tick.aggregateId())
        .put("p", Decimals.eight(tick.price()))
        .put("q", Decimals.eight(tick.quantity()))
        .put("f", tick.firstTradeId())
        .put("l", tick.lastTradeId())
        .put("T", tick.time())
        .put("m", tick.buyerMaker())
        .put("M", true);
  }

  static ObjectNode bookTicker(Symbol symbol, OrderBook book) {
    Level bid = book.bids().getFirst();
    Level ask = book.asks().getFirst();
    return JsonNodeFactory.instance
        .objectNode()
        .put("u", book.updateId())
        .put("s", symbol.value())
        .put("b", Decimals.eight(bid.price()))
        .put("B", Decimals.eight(bid.quantity()))
        .put("a", Decimals.eight(ask.price()))
        .put("A", Decimals.eight(ask.quantity()));
  }

  static ObjectNode depthUpdate(Symbol symbol, OrderBook before, OrderBook after, long time) {
    ObjectNode event = event("depthUpdate", symbol, time);
    event.put("U", before.updateId() + 1).put("u", after.updateId());
    event.set("b", levels(OrderBook.difference(before.bids(), after.bids())));
    event.set("a", levels(OrderBook.difference(before.asks(), after.asks())));
    return event;
  }

  static ObjectNode partialBook(OrderBook book, int limit) {
    ObjectNode event = JsonNodeFactory.instance.objectNode();
    event.put("lastUpdateId", book.updateId());
    event.set("bids", levels(book.bids(limit)));
    event.set("asks", levels(book.asks(limit)));
    return event;
  }

  static ObjectNode ticker(Symbol symbol, DayFigures day) {
    Kline kline = day.kline();
    Level bid = day.book().bids().getFirst();
    Level ask = day.book().asks().getFirst();
    return event("24hrTicker", symbol, day.closeTime())
        .put("p", Decimals.eight(day.change()))
        .put("P", Decimals.fixed(day.changePercent(), 3))
        .put("w", Decimals.eight(day.averagePrice()))
        .put("x", Decimals.eight(day.previousClose()))
        .put("c", Decimals.eight(kline.close()))
        .put("Q", Decimals.eight(day.last().quantity()))
        .put("b", Decimals.eight(bid.price()))
        .put("B", Decimals.eight(bid.quantity()))
        .put("a", Decimals.eight(ask.price()))
        .put("A", Decimals.eight(ask.quantity()))
        .put("o", Decimals.eight(kline.open()))
        .put("h", Decimals.eight(kline.high()))
        .put("l", Decimals.eight(kline.low()))
        .put("v", Decimals.eight(kline.volume()))
        .put("q", Decimals.eight(kline.quoteVolume()))
        .put("O", day.openTime())
        .put("C", day.closeTime())
        .put("F", kline.firstTradeId())
        .put("L", kline.lastTradeId())
        .put("n", kline.trades());
  }

  static ObjectNode miniTicker(Symbol symbol, DayFigures day) {
    Kline kline = day.kline();
    return event("24hrMiniTicker", symbol, day.closeTime())
        .put("c", Decimals.eight(kline.close()))
        .put("o", Decimals.eight(kline.open()))
        .put("h", Decimals.eight(kline.high()))
        .put("l", Decimals.eight(kline.low()))
        .put("v", Decimals.eight(kline.volume()))
        .put("q", Decimals.eight(kline.quoteVolume()));
  }

  private static ObjectNode event(String type, Symbol symbol, long time) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("e", type)
        .put("E", time)
        .put("s", symbol.value());
  }

  private static ArrayNode levels(List<Level> levels) {
    ArrayNode array = JsonNodeFactory.instance.arrayNode(levels.size());
    for (Level level : levels) {
      array.addArray().add(Decimals.eight(level.price())).add(Decimals.eight(level.quantity()));
    }
    return array;
  }
}
