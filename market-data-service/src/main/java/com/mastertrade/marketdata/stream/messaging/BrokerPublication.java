package com.mastertrade.marketdata.stream.messaging;

import com.mastertrade.common.market.Candle;
import com.mastertrade.common.message.Envelope;
import com.mastertrade.common.message.MarketData;
import com.mastertrade.common.message.Message;
import com.mastertrade.common.message.OrderBookMessage;
import com.mastertrade.common.message.TickerMessage;
import com.mastertrade.common.message.TradeMessage;
import com.mastertrade.common.topology.Exchanges;
import com.mastertrade.common.topology.RoutingKeys;
import com.mastertrade.kit.amqp.Envelopes;
import com.mastertrade.kit.amqp.MessagePublisher;
import com.mastertrade.kit.amqp.PublishFailedException;
import com.mastertrade.kit.correlation.CorrelationId;
import com.mastertrade.marketdata.stream.Publication;
import com.mastertrade.marketdata.stream.Tick;
import java.util.List;
import org.springframework.amqp.AmqpException;

/** Live data on {@code mastertrade.market}. */
public final class BrokerPublication implements Publication {

  private final MessagePublisher publisher;
  private final Envelopes envelopes;

  public BrokerPublication(MessagePublisher publisher, Envelopes envelopes) {
    this.publisher = publisher;
    this.envelopes = envelopes;
  }

  @Override
  public void closed(Candle candle, String correlationId) {
    try (CorrelationId.Scope _ = CorrelationId.open(correlationId)) {
      Envelope envelope = envelopes.next(MarketData.TYPE, candle.closeTime());
      publisher.publish(Exchanges.MARKET, key(candle), MarketData.of(envelope, candle, true));
    } catch (PublishFailedException | AmqpException e) {
      throw new PublicationException(String.valueOf(e.getMessage()), e);
    }
  }

  @Override
  public void forming(Candle candle) {
    Envelope envelope = envelopes.next(MarketData.TYPE, candle.openTime());
    send(key(candle), MarketData.of(envelope, candle, false));
  }

  @Override
  public void tick(Tick tick) {
    switch (tick) {
      case Tick.Ticker ticker -> send(RoutingKeys.ticker(ticker.symbol()), message(ticker));
      case Tick.Trade trade -> send(RoutingKeys.trade(trade.symbol()), message(trade));
      case Tick.Book book -> send(RoutingKeys.orderBook(book.symbol()), message(book));
    }
  }

  private static String key(Candle candle) {
    return RoutingKeys.candle(candle.symbol(), candle.interval());
  }

  private void send(String key, Message message) {
    try {
      publisher.publishTransient(Exchanges.MARKET, key, message);
    } catch (AmqpException e) {
      throw new PublicationException(String.valueOf(e.getMessage()), e);
    }
  }

  private Message message(Tick.Ticker ticker) {
    return new TickerMessage(
        envelopes.next(TickerMessage.TYPE, ticker.time()),
        ticker.symbol(),
        ticker.lastPrice(),
        ticker.bidPrice(),
        ticker.askPrice(),
        ticker.openPrice(),
        ticker.highPrice(),
        ticker.lowPrice(),
        ticker.volume(),
        ticker.quoteVolume(),
        ticker.priceChangePercent());
  }

  private Message message(Tick.Trade trade) {
    return new TradeMessage(
        envelopes.next(TradeMessage.TYPE, trade.time()),
        trade.symbol(),
        trade.tradeId(),
        trade.price(),
        trade.quantity(),
        trade.time(),
        trade.buyerIsMaker());
  }

  private Message message(Tick.Book book) {
    return new OrderBookMessage(
        envelopes.next(OrderBookMessage.TYPE, book.time()),
        book.symbol(),
        book.updateId(),
        List.of(new OrderBookMessage.Level(book.bidPrice(), book.bidQuantity())),
        List.of(new OrderBookMessage.Level(book.askPrice(), book.askQuantity())));
  }
}
