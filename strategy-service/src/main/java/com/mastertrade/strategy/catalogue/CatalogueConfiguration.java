package com.mastertrade.strategy.catalogue;

import com.github.benmanes.caffeine.cache.Ticker;
import com.mastertrade.common.message.MessageJson;
import com.mastertrade.engine.document.StrategyDocument;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import java.time.Clock;
import java.util.Arrays;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.Scheduled;
import tools.jackson.core.type.TypeReference;

/** Wires the catalogue, and counts its strategies for the metrics. */
@Configuration(proxyBeanMethods = false)
class CatalogueConfiguration {

  private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {};

  @Bean
  Strategies strategies(Strategies.Shelf shelf, Clock clock) {
    return new Strategies(shelf, CatalogueConfiguration::asJson, clock);
  }

  @Bean
  Strategies.Shelf shelf(StrategyStore store, StrategyCache cache, StrategyLists lists) {
    return new Strategies.Shelf(store, cache, lists);
  }

  @Bean
  StrategyLists strategyLists(StrategyStore store, CatalogueProperties settings) {
    return new StrategyLists(
        (query, offset, limit) ->
            new StrategyLists.Listed(store.list(query, offset, limit), store.count(query)),
        Ticker.systemTicker(),
        settings);
  }

  private static Map<String, Object> asJson(StrategyDocument document) {
    return MessageJson.mapper().convertValue(document.toJson(), OBJECT);
  }

  @Bean
  StrategyCounts strategyCounts(StrategyStore store, MeterRegistry registry) {
    return new StrategyCounts(store, registry);
  }

  /** How many strategies there are of each status. */
  static final class StrategyCounts {

    private final StrategyStore store;
    private final MultiGauge gauge;

    StrategyCounts(StrategyStore store, MeterRegistry registry) {
      this.store = store;
      this.gauge = MultiGauge.builder("strategies").register(registry);
    }

    @Scheduled(fixedDelayString = "PT15S")
    void count() {
      gauge.register(
          Arrays.stream(StrategyStatus.values())
              .<MultiGauge.Row<?>>map(
                  status ->
                      MultiGauge.Row.of(
                          Tags.of("status", status.wireName()),
                          store.count(StrategyQuery.having(status))))
              .toList(),
          true);
    }
  }
}
