package com.mastertrade.marketdata;

import com.mastertrade.common.instrument.Symbol;
import com.mastertrade.common.market.Interval;
import com.mastertrade.common.message.MarketData;
import com.mastertrade.common.message.MessageJson;
import com.mastertrade.common.topology.Exchanges;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.amqp.core.Binding;
import org.springframework.amqp.core.Queue;
import org.springframework.amqp.rabbit.connection.ConnectionFactory;
import org.springframework.amqp.rabbit.core.RabbitAdmin;
import org.springframework.amqp.rabbit.listener.SimpleMessageListenerContainer;

/** Everything that is published on the market exchange, as a consumer gets it. */
final class MarketQueue implements AutoCloseable {

  private static final String NAME = "market-data-service.test";

  private final SimpleMessageListenerContainer container;
  private final List<MarketData> closed = new CopyOnWriteArrayList<>();
  private final Map<String, AtomicInteger> counts = new ConcurrentHashMap<>();

  MarketQueue(ConnectionFactory connections) {
    RabbitAdmin admin = new RabbitAdmin(connections);
    admin.declareQueue(new Queue(NAME));
    admin.declareBinding(
        new Binding(NAME, Binding.DestinationType.QUEUE, Exchanges.MARKET, "#", Map.of()));
    container = new SimpleMessageListenerContainer(connections);
    container.setQueueNames(NAME);
    container.setMessageListener(
        message -> {
          String type = String.valueOf(message.getMessageProperties().getType());
          counts.computeIfAbsent(type, name -> new AtomicInteger()).incrementAndGet();
          if (type.equals(MarketData.TYPE)) {
            MarketData data = MessageJson.read(message.getBody(), MarketData.class);
            if (data.closed()) {
              closed.add(data);
            }
          }
        });
    container.start();
  }

  /** Closed bars in the order they came. */
  List<MarketData> closed(Symbol symbol, Interval interval) {
    return closed.stream()
        .filter(data -> data.symbol().equals(symbol) && data.interval() == interval)
        .toList();
  }

  List<Instant> openTimes(Symbol symbol, Interval interval) {
    return closed(symbol, interval).stream().map(MarketData::openTime).toList();
  }

  int count(String type) {
    AtomicInteger count = counts.get(type);
    return count == null ? 0 : count.get();
  }

  @Override
  public void close() {
    container.stop();
  }
}
