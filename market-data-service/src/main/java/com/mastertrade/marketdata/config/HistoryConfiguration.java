package com.mastertrade.marketdata.config;

import com.mastertrade.kit.config.RedisKeys;
import com.mastertrade.marketdata.candle.CandleCache;
import com.mastertrade.marketdata.candle.CandleStore;
import com.mastertrade.marketdata.candle.Rejections;
import com.mastertrade.marketdata.candle.jdbc.JdbcCandleStore;
import com.mastertrade.marketdata.candle.jdbc.JdbcRejections;
import com.mastertrade.marketdata.candle.redis.RedisCandleCache;
import com.mastertrade.marketdata.candle.web.CandleAnswers;
import com.mastertrade.marketdata.collector.Collectors;
import com.mastertrade.marketdata.exchange.ExchangeClock;
import com.mastertrade.marketdata.exchange.MarketExchange;
import com.mastertrade.marketdata.history.Backfill;
import com.mastertrade.marketdata.history.CandleIntake;
import com.mastertrade.marketdata.history.Histories;
import com.mastertrade.marketdata.history.HistoryPlanner;
import com.mastertrade.marketdata.history.HistoryReport;
import com.mastertrade.marketdata.history.HistorySettings;
import com.mastertrade.marketdata.history.HistoryStore;
import com.mastertrade.marketdata.history.MarketNow;
import com.mastertrade.marketdata.history.jdbc.JdbcHistoryStore;
import com.mastertrade.marketdata.indicator.IndicatorSeries;
import com.mastertrade.marketdata.market.MarketKind;
import com.mastertrade.marketdata.symbol.SymbolStore;
import com.mastertrade.marketdata.symbol.Symbols;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import tools.jackson.databind.json.JsonMapper;

/** Stored candles and the back-fill of what is missing. */
@Configuration(proxyBeanMethods = false)
class HistoryConfiguration {

  @Bean
  CandleStore candleStore(JdbcTemplate jdbc, PlatformTransactionManager transactions) {
    return new JdbcCandleStore(jdbc, transactions);
  }

  @Bean
  IndicatorSeries indicatorSeries(CandleStore store) {
    return new IndicatorSeries(store);
  }

  @Bean
  CandleCache candleCache(StringRedisTemplate redis, RedisKeys keys) {
    return new RedisCandleCache(redis, keys);
  }

  @Bean
  CandleAnswers.Sources candleSources(CandleStore store, CandleCache cache, Histories histories) {
    return new CandleAnswers.Sources(store, cache, histories);
  }

  @Bean
  CandleAnswers candleAnswers(
      CandleAnswers.Sources sources, JsonMapper json, MeterRegistry registry) {
    return new CandleAnswers(sources, json, registry);
  }

  @Bean
  Rejections rejections(JdbcClient jdbc, Clock clock) {
    return new JdbcRejections(jdbc, clock);
  }

  @Bean
  HistoryStore historyStore(JdbcClient jdbc, Clock clock) {
    return new JdbcHistoryStore(jdbc, clock);
  }

  @Bean
  Histories histories(HistoryStore store) {
    return new Histories(store);
  }

  @Bean
  HistorySettings historySettings(MarketDataSettings settings) {
    return new HistorySettings(
        settings.historyDays(), settings.historyMonths(), settings.fetchers());
  }

  /** Binance's market time is the real one; a replay has a time of its own. */
  @Bean
  MarketNow marketNow(MarketDataSettings settings, ExchangeClock clock, MarketExchange exchange) {
    return settings.kind() == MarketKind.LIVE ? symbol -> clock.now() : exchange::marketTime;
  }

  @Bean
  HistoryPlanner historyPlanner(
      SymbolStore symbols,
      MarketExchange exchange,
      MarketNow marketNow,
      HistoryPlanner.HistoryStorage storage,
      HistorySettings settings) {
    return new HistoryPlanner(symbols, exchange, marketNow, storage, settings);
  }

  @Bean
  HistoryPlanner.HistoryStorage historyStorage(Histories histories, HistoryStore store) {
    return new HistoryPlanner.HistoryStorage(histories, store);
  }

  @Bean
  CandleIntake candleIntake(
      MarketExchange exchange, CandleStore store, Rejections rejections, Histories histories) {
    return new CandleIntake(exchange, store, rejections, histories);
  }

  @Bean
  HistoryReport historyReport(
      HistoryPlanner planner, Histories histories, HistoryStore store, HistorySettings settings) {
    return new HistoryReport(planner, histories, store, settings);
  }

  @Bean
  Backfill backfill(
      HistoryPlanner planner,
      CandleIntake intake,
      HistoryReport report,
      Collectors collectors,
      Symbols symbols,
      HistorySettings settings) {
    Backfill backfill =
        new Backfill(planner, intake, report, collectors.history(), settings.fetchers());
    symbols.onChange(backfill::lookAgain);
    return backfill;
  }
}
