package com.mastertrade.strategy.market;

import com.mastertrade.common.topology.QueueDefinition;
import com.mastertrade.common.topology.Queues;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires market time and the queue that drives it. */
@Configuration(proxyBeanMethods = false)
class MarketConfiguration {

  @Bean
  QueueDefinition strategyMarketData() {
    return Queues.STRATEGY_MARKET_DATA;
  }

  @Bean
  @DependsOnDatabaseInitialization
  MarketTimes marketTimes(MarketTimeStore store) {
    return new MarketTimes(store);
  }

  @Bean
  LastBars lastBars() {
    return new LastBars();
  }

  @Bean
  MarketDates marketDates(MarketTimes times, InstrumentStore instruments) {
    return new MarketDates(times, instruments);
  }
}
