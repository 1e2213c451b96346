package com.mastertrade.marketdata.config;

import com.mastertrade.common.market.MarketClock;
import com.mastertrade.kit.amqp.Envelopes;
import com.mastertrade.kit.amqp.MessagePublisher;
import com.mastertrade.marketdata.candle.CandleCache;
import com.mastertrade.marketdata.candle.CandleStore;
import com.mastertrade.marketdata.candle.Rejections;
import com.mastertrade.marketdata.collector.Collectors;
import com.mastertrade.marketdata.collector.metrics.CollectorMetrics;
import com.mastertrade.marketdata.exchange.ExchangeClock;
import com.mastertrade.marketdata.exchange.WeightBudget;
import com.mastertrade.marketdata.exchange.xchange.BinanceSettings;
import com.mastertrade.marketdata.history.CandleIntake;
import com.mastertrade.marketdata.history.Histories;
import com.mastertrade.marketdata.market.MarketClockStore;
import com.mastertrade.marketdata.market.MarketDescription;
import com.mastertrade.marketdata.market.MarketFacts;
import com.mastertrade.marketdata.market.MarketKind;
import com.mastertrade.marketdata.market.jdbc.JdbcMarketClockStore;
import com.mastertrade.marketdata.source.DataSourceStore;
import com.mastertrade.marketdata.source.jdbc.JdbcDataSourceStore;
import com.mastertrade.marketdata.stream.CandleIngest;
import com.mastertrade.marketdata.stream.CandleOutbox;
import com.mastertrade.marketdata.stream.LiveFeed;
import com.mastertrade.marketdata.stream.LiveListener;
import com.mastertrade.marketdata.stream.MarketStream;
import com.mastertrade.marketdata.stream.Publication;
import com.mastertrade.marketdata.stream.TickerBoard;
import com.mastertrade.marketdata.stream.messaging.BrokerPublication;
import com.mastertrade.marketdata.stream.xchange.XChangeMarketStream;
import com.mastertrade.marketdata.symbol.Symbols;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The live market: from the stream into the table, the cache and the broker. */
@Configuration(proxyBeanMethods = false)
class StreamConfiguration {

  private static final Duration TOLERANCE = Duration.ofSeconds(2);
  private static final Duration SILENCE = Duration.ofSeconds(90);
  private static final Instant NEVER = Instant.parse("9999-01-01T00:00:00Z");

  @Bean
  MarketDescription marketDescription(MarketDataSettings settings) {
    return new MarketDescription(
        settings.market(), settings.kind(), settings.label(), settings.rate());
  }

  @Bean
  MarketClockStore marketClockStore(JdbcClient jdbc) {
    return new JdbcMarketClockStore(jdbc);
  }

  @Bean
  @DependsOnDatabaseInitialization
  MarketClock marketClock(MarketClockStore store) {
    MarketClock clock = new MarketClock();
    store.load().forEach(clock::barClosed);
    return clock;
  }

  @Bean
  MarketFacts marketFacts(Symbols symbols, Histories histories, WeightBudget budget) {
    return new MarketFacts(symbols, histories, budget);
  }

  @Bean
  DataSourceStore dataSourceStore(JdbcClient jdbc) {
    return new JdbcDataSourceStore(jdbc);
  }

  @Bean
  TickerBoard tickerBoard(Clock clock) {
    return new TickerBoard(clock);
  }

  @Bean
  Publication publication(MessagePublisher publisher, Envelopes envelopes) {
    return new BrokerPublication(publisher, envelopes);
  }

  @Bean
  MarketStream marketStream(BinanceSettings settings) {
    return new XChangeMarketStream(settings);
  }

  @Bean
  CandleOutbox candleOutbox(
      CandleCache cache,
      Publication publication,
      CandleOutbox.Stored stored,
      Collectors collectors,
      MeterRegistry registry) {
    return new CandleOutbox(
        cache, publication, stored, collectors.candles(), CollectorMetrics.candleLatency(registry));
  }

  @Bean
  CandleOutbox.Stored outboxStored(CandleStore store, Histories histories) {
    return new CandleOutbox.Stored(store, histories);
  }

  @Bean
  CandleIngest candleIngest(
      CandleIngest.Storage storage,
      MarketClock marketClock,
      CandleOutbox outbox,
      Collectors collectors) {
    return new CandleIngest(storage, marketClock, outbox, collectors.candles());
  }

  @Bean
  @DependsOnDatabaseInitialization
  CandleIngest.Storage ingestStorage(
      CandleStore store, CandleIntake intake, Histories histories, MarketClockStore clock) {
    return new CandleIngest.Storage(store, intake, histories, clock.load());
  }

  @Bean
  LiveListener liveListener(
      CandleIngest ingest,
      Publication publication,
      LiveListener.Intake intake,
      TickerBoard board,
      NewestPossible newest) {
    return new LiveListener(ingest, publication, intake, board, newest.time());
  }

  @Bean
  LiveListener.Intake liveIntake(Rejections rejections, Collectors collectors) {
    return new LiveListener.Intake(rejections, collectors);
  }

  /** Nothing closes later; a replay's bars are not held against the real clock. */
  record NewestPossible(Supplier<Instant> time) {}

  @Bean
  NewestPossible newestPossible(MarketDataSettings settings, ExchangeClock clock) {
    return new NewestPossible(
        settings.kind() == MarketKind.LIVE ? () -> clock.now().plus(TOLERANCE) : () -> NEVER);
  }

  @Bean
  LiveFeed liveFeed(
      MarketStream stream,
      Symbols symbols,
      LiveListener listener,
      MarketClock marketClock,
      LiveFeed.Watch watch) {
    return new LiveFeed(
        stream, symbols, listener, symbol -> marketClock.now().orElse(Instant.EPOCH), watch);
  }

  /** A market that is held is silent, a live one never. */
  @Bean
  LiveFeed.Watch liveWatch(Collectors collectors, MarketDataSettings settings) {
    return new LiveFeed.Watch(
        collectors.candles(),
        settings.kind() == MarketKind.LIVE ? Optional.of(SILENCE) : Optional.empty());
  }
}
