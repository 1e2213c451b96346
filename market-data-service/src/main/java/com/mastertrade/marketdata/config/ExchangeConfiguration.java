package com.mastertrade.marketdata.config;

import com.mastertrade.kit.amqp.Envelopes;
import com.mastertrade.kit.amqp.MessagePublisher;
import com.mastertrade.kit.config.RedisKeys;
import com.mastertrade.kit.config.ServiceProperties;
import com.mastertrade.marketdata.collector.Collector;
import com.mastertrade.marketdata.collector.CollectorRuns;
import com.mastertrade.marketdata.collector.Collectors;
import com.mastertrade.marketdata.collector.jdbc.JdbcCollectorRuns;
import com.mastertrade.marketdata.collector.metrics.CollectorMetrics;
import com.mastertrade.marketdata.exchange.ExchangeClock;
import com.mastertrade.marketdata.exchange.MarketExchange;
import com.mastertrade.marketdata.exchange.WeightBudget;
import com.mastertrade.marketdata.exchange.redis.RedisWeightBudget;
import com.mastertrade.marketdata.exchange.xchange.BinanceSettings;
import com.mastertrade.marketdata.exchange.xchange.XChangeMarketExchange;
import com.mastertrade.marketdata.market.Alerts;
import com.mastertrade.marketdata.market.DriftWatch;
import com.mastertrade.marketdata.market.messaging.BrokerAlerts;
import com.mastertrade.marketdata.symbol.SymbolStore;
import com.mastertrade.marketdata.symbol.Symbols;
import com.mastertrade.marketdata.symbol.jdbc.JdbcSymbolStore;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The exchange, its symbols, its clock, and the collectors of its data. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MarketDataSettings.class)
class ExchangeConfiguration {

  @Bean
  BinanceSettings binanceSettings(MarketDataSettings settings) {
    return new BinanceSettings(settings.exchangeRestUrl(), settings.exchangeStreamUrl());
  }

  @Bean
  WeightBudget weightBudget(
      StringRedisTemplate redis, RedisKeys keys, Clock clock, MeterRegistry registry) {
    WeightBudget budget = new RedisWeightBudget(redis, keys.of(""), clock);
    Gauge.builder("exchange_used_weight", budget, WeightBudget::used).register(registry);
    Gauge.builder("exchange_weight_limit", budget, WeightBudget::limit).register(registry);
    return budget;
  }

  @Bean
  MarketExchange marketExchange(BinanceSettings settings, WeightBudget budget) {
    return new XChangeMarketExchange(settings, budget);
  }

  @Bean
  ExchangeClock exchangeClock(MarketExchange exchange, Clock clock, MeterRegistry registry) {
    ExchangeClock exchangeClock = new ExchangeClock(exchange, clock);
    Gauge.builder(
            "exchange_clock_offset_seconds",
            exchangeClock,
            c -> c.offset().map(Duration::toMillis).orElse(0L) / 1000.0)
        .register(registry);
    return exchangeClock;
  }

  @Bean
  SymbolStore symbolStore(JdbcClient jdbc, Clock clock) {
    return new JdbcSymbolStore(jdbc, clock);
  }

  @Bean
  Symbols symbols(SymbolStore store, MarketExchange exchange) {
    return new Symbols(store, exchange);
  }

  @Bean
  Collectors collectors(Clock clock, MeterRegistry registry) {
    Collectors collectors =
        new Collectors(
            new Collector("history", "rest", clock),
            new Collector("candles", "stream", clock),
            new Collector("tickers", "stream", clock),
            new Collector("trades", "stream", clock),
            new Collector("order-books", "stream", clock),
            new Collector("exchange-clock", "rest", clock));
    CollectorMetrics.bind(collectors.all(), registry);
    return collectors;
  }

  @Bean
  CollectorRuns collectorRuns(JdbcClient jdbc, Clock clock) {
    return new JdbcCollectorRuns(jdbc, clock);
  }

  @Bean
  Alerts alerts(MessagePublisher publisher, Envelopes envelopes, ServiceProperties service) {
    return new BrokerAlerts(publisher, envelopes, service.name());
  }

  @Bean
  DriftWatch driftWatch(ExchangeClock clock, Alerts alerts, Collectors collectors) {
    return new DriftWatch(clock, alerts, collectors.clock());
  }
}
