package com.mastertrade.endtoend;

import com.mastertrade.common.message.MarketData;
import com.mastertrade.common.message.MessageJson;
import com.mastertrade.common.topology.Exchanges;
import com.rabbitmq.client.Channel;
import com.rabbitmq.client.Connection;
import com.rabbitmq.client.ConnectionFactory;
import com.rabbitmq.client.Delivery;
import io.lettuce.core.RedisClient;
import io.lettuce.core.RedisURI;
import io.lettuce.core.api.StatefulRedisConnection;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeoutException;

/** Listens on the broker for closed one-minute bars, and looks into the cache at each. */
final class CandleWatch implements AutoCloseable {

  /** A bar as the broker brought it, and what the cache held at that moment. */
  record Seen(MarketData bar, String cached) {}

  private final Connection broker;
  private final RedisClient redis;
  private final StatefulRedisConnection<String, String> cache;
  private final String cacheKey;
  private final Map<String, Seen> seen = new ConcurrentHashMap<>();

  CandleWatch(Map<String, String> servers, String cacheKey, String routingKey) {
    this.cacheKey = cacheKey;
    this.redis =
        RedisClient.create(
            RedisURI.builder()
                .withHost(setting(servers, "MASTERTRADE_REDIS_HOST"))
                .withPort(Integer.parseInt(setting(servers, "MASTERTRADE_REDIS_PORT")))
                .withPassword(setting(servers, "MASTERTRADE_REDIS_PASSWORD").toCharArray())
                .build());
    this.cache = redis.connect();
    try {
      this.broker = connect(servers);
      Channel channel = broker.createChannel();
      String queue = channel.queueDeclare().getQueue();
      channel.queueBind(queue, Exchanges.MARKET, routingKey);
      channel.basicConsume(queue, true, (tag, delivery) -> note(delivery), tag -> {});
    } catch (IOException | TimeoutException e) {
      throw new AssertionError("the broker cannot be reached", e);
    }
  }

  /** The bar that came with this correlation id. */
  Optional<Seen> bar(String correlationId) {
    return Optional.ofNullable(seen.get(correlationId));
  }

  private void note(Delivery delivery) {
    MarketData bar = MessageJson.read(delivery.getBody(), MarketData.class);
    if (bar.closed()) {
      String cached = cache.sync().get(cacheKey);
      seen.put(bar.envelope().correlationId(), new Seen(bar, String.valueOf(cached)));
    }
  }

  @Override
  public void close() {
    cache.close();
    redis.shutdown();
    broker.abort();
  }

  private static Connection connect(Map<String, String> servers)
      throws IOException, TimeoutException {
    ConnectionFactory factory = new ConnectionFactory();
    factory.setHost(setting(servers, "MASTERTRADE_AMQP_HOST"));
    factory.setPort(Integer.parseInt(setting(servers, "MASTERTRADE_AMQP_PORT")));
    factory.setUsername(setting(servers, "MASTERTRADE_AMQP_USER"));
    factory.setPassword(setting(servers, "MASTERTRADE_AMQP_PASSWORD"));
    factory.setVirtualHost(setting(servers, "MASTERTRADE_AMQP_VHOST"));
    return factory.newConnection();
  }

  private static String setting(Map<String, String> servers, String name) {
    return Optional.ofNullable(servers.get(name)).orElseThrow();
  }
}
