package com.mastertrade.strategy;

import com.mastertrade.kit.test.Rest;
import com.mastertrade.servers.TestServers;
import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The whole service in this JVM, on the test servers, with nights small enough for a test. */
final class Service implements AutoCloseable {

  private final ConfigurableApplicationContext context;

  private Service(ConfigurableApplicationContext context) {
    this.context = context;
  }

  static Map<String, String> environment(MarketDatabase database) {
    Map<String, String> environment = new HashMap<>(TestServers.get().environmentFor("strategy"));
    environment.put("MASTERTRADE_DB_URL", database.url());
    environment.put("MASTERTRADE_DB_MIGRATION_URL", database.url());
    return environment;
  }

  static Service start(MarketDatabase database) {
    return start(
        database,
        Map.of(
            "mastertrade.generation.window-days", "30",
            "mastertrade.generation.evaluations", "300",
            "mastertrade.generation.kept", "60"));
  }

  static Service start(MarketDatabase database, Map<String, String> settings) {
    Map<String, String> properties = new HashMap<>(environment(database));
    properties.putAll(settings);
    properties.put("mastertrade.schedule.poll", "200ms");
    properties.putIfAbsent("mastertrade.execution.retry", "100ms");
    properties.putIfAbsent("mastertrade.execution.attempts", "3");
    return new Service(
        new SpringApplicationBuilder(StrategyServiceApplication.class)
            .run(
                properties.entrySet().stream()
                    .map(entry -> "--" + entry.getKey() + "=" + entry.getValue())
                    .toArray(String[]::new)));
  }

  Rest rest() {
    return new Rest(
        context.getEnvironment().getRequiredProperty("local.server.port", Integer.class));
  }

  <T> T bean(Class<T> type) {
    return context.getBean(type);
  }

  @Override
  public void close() {
    context.close();
  }
}
