package com.mastertrade.marketdata;

import com.mastertrade.servers.TestServers;
import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The whole service in this JVM, on the test servers and a simulator, as an operator starts it. */
final class Service implements AutoCloseable {

  private final ConfigurableApplicationContext context;

  private Service(ConfigurableApplicationContext context) {
    this.context = context;
  }

  /** The environment of a service that collects from {@code simulator} into that database. */
  static Map<String, String> environment(
      SimulatorProcess simulator, String databaseUrl, Map<String, String> more) {
    Map<String, String> environment =
        new HashMap<>(TestServers.get().environmentFor("market_data"));
    environment.put("MASTERTRADE_EXCHANGE_REST_URL", simulator.restUrl());
    environment.put("MASTERTRADE_EXCHANGE_STREAM_URL", simulator.streamUrl());
    environment.put("MASTERTRADE_DB_URL", databaseUrl);
    environment.put("MASTERTRADE_DB_MIGRATION_URL", databaseUrl);
    environment.putAll(more);
    return environment;
  }

  static Service start(Map<String, String> environment) {
    Map<String, Object> properties = new HashMap<>(environment);
    return new Service(
        new SpringApplicationBuilder(MarketDataApplication.class).properties(properties).run());
  }

  int port() {
    return context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
  }

  <T> T bean(Class<T> type) {
    return context.getBean(type);
  }

  @Override
  public void close() {
    context.close();
  }
}
