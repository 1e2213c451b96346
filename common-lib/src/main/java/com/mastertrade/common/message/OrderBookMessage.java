package com.mastertrade.common.message;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.mastertrade.common.instrument.Symbol;
import java.util.List;

/** Top of the book: {@code market.data.orderbook.{symbol}}. Best level first. */
public record OrderBookMessage(
    @JsonUnwrapped Envelope envelope,
    Symbol symbol,
    long lastUpdateId,
    List<Level> bids,
    List<Level> asks)
    implements Message {

  public static final String TYPE = "order_book";

  public OrderBookMessage {
    bids = List.copyOf(bids);
    asks = List.copyOf(asks);
  }

  /** Observed quantity resting at a price. */
  public record Level(double price, double quantity) {}
}
