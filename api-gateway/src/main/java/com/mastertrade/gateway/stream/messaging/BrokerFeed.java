package com.mastertrade.gateway.stream.messaging;

import com.mastertrade.common.message.MarketData;
import com.mastertrade.common.message.MessageJson;
import com.mastertrade.common.message.OrderBookMessage;
import com.mastertrade.common.message.SystemAlert;
import com.mastertrade.common.message.SystemHealth;
import com.mastertrade.common.message.SystemProgress;
import com.mastertrade.common.message.TickerMessage;
import com.mastertrade.common.message.TradeMessage;
import com.mastertrade.gateway.stream.Occurrence;
import com.mastertrade.gateway.stream.StreamType;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.springframework.amqp.core.Message;
import org.springframework.amqp.rabbit.annotation.RabbitListener;

/** Reads the gateway's queues. Only what is well-formed goes on, as it was said. */
public class BrokerFeed {

  private final Consumer<Occurrence> stream;

  public BrokerFeed(Consumer<Occurrence> stream) {
    this.stream = stream;
  }

  @RabbitListener(queues = "ticker_updates")
  public void ticker(Message message) {
    TickerMessage ticker = MessageJson.read(message.getBody(), TickerMessage.class);
    pass(StreamType.TICKER, ticker.symbol().toString(), message);
  }

  @RabbitListener(queues = "trade_updates")
  public void trade(Message message) {
    TradeMessage trade = MessageJson.read(message.getBody(), TradeMessage.class);
    pass(StreamType.TRADE, trade.symbol().toString(), message);
  }

  @RabbitListener(queues = "orderbook_updates")
  public void book(Message message) {
    OrderBookMessage book = MessageJson.read(message.getBody(), OrderBookMessage.class);
    pass(StreamType.BOOK, book.symbol().toString(), message);
  }

  /** A closed bar is never replaced by the first sight of the next one. */
  @RabbitListener(queues = "api-gateway.candles")
  public void candle(Message message) {
    MarketData bar = MessageJson.read(message.getBody(), MarketData.class);
    String about =
        bar.symbol() + "/" + bar.interval().code() + (bar.closed() ? "/closed" : "/forming");
    pass(StreamType.CANDLE, about, message);
  }

  @RabbitListener(queues = "api-gateway.events")
  public void event(Message message) {
    String key = String.valueOf(message.getMessageProperties().getReceivedRoutingKey());
    if (key.startsWith("system.health.")) {
      SystemHealth health = MessageJson.read(message.getBody(), SystemHealth.class);
      pass(StreamType.HEALTH, health.service(), message);
    } else if (key.startsWith("system.progress.")) {
      SystemProgress progress = MessageJson.read(message.getBody(), SystemProgress.class);
      pass(StreamType.PROGRESS, progress.runId(), message);
    } else if (key.startsWith("system.alert.")) {
      SystemAlert alert = MessageJson.read(message.getBody(), SystemAlert.class);
      pass(StreamType.ALERT, alert.service(), message);
    }
  }

  private void pass(StreamType type, String about, Message message) {
    stream.accept(
        new Occurrence(type, about, new String(message.getBody(), StandardCharsets.UTF_8)));
  }
}
