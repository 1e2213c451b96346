package com.mastertrade.strategy.catalogue;

import com.mastertrade.common.message.MessageJson;
import com.mastertrade.engine.document.StrategyDocument;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import java.time.Clock;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.Scheduled;
import tools.jackson.core.type.TypeReference;

/** Wires the catalogue, and counts its strategies for the metrics. */
@Configuration(proxyBeanMethods = false)
class CatalogueConfiguration {

  private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {};

  @Bean
  Strategies strategies(StrategyStore store, StrategyCache cache, Clock clock) {
    return new Strategies(store, cache, CatalogueConfiguration::asJson, clock);
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
                          Tags.of("status", status.wireName()), store.count(having(status))))
              .toList(),
          true);
    }

    private static StrategyQuery having(StrategyStatus status) {
      return new StrategyQuery(
          Optional.empty(),
          Optional.of(status),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          StrategyQuery.Sort.NAME);
    }
  }
}
