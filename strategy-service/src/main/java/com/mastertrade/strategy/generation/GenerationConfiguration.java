package com.mastertrade.strategy.generation;

import com.mastertrade.kit.config.ServiceProperties;
import com.mastertrade.strategy.backtest.Costs;
import com.mastertrade.strategy.market.CandleStore;
import com.mastertrade.strategy.market.InstrumentStore;
import java.time.Clock;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionTemplate;

/** Wires generation runs and the night. */
@Configuration(proxyBeanMethods = false)
class GenerationConfiguration {

  @Bean
  MarketName marketName(
      ServiceProperties service, @Value("${mastertrade.market.kind}") String kind) {
    return new MarketName(service.market(), kind);
  }

  @Bean
  Atomically atomically(TransactionTemplate transactions) {
    return new Atomically() {
      @Override
      public <T> T call(Supplier<T> work) {
        return java.util.Objects.requireNonNull(
            transactions.execute(_ -> work.get()), "the work of a transaction");
      }
    };
  }

  @Bean
  Runs.Parts runParts(
      RunStore store,
      RunQueue queue,
      Atomically atomically,
      InstrumentStore instruments,
      MarketName market) {
    return new Runs.Parts(store, queue, atomically, instruments, market);
  }

  @Bean
  Runs runs(Runs.Parts parts, GenerationProperties settings, Clock clock) {
    return new Runs(parts, settings, clock);
  }

  @Bean
  Night night(
      CandleStore candles,
      InstrumentStore instruments,
      MemoryMeter memory,
      Clock clock,
      Night.Rules rules) {
    return new Night(new Night.Sources(candles, instruments, memory, clock), rules);
  }

  @Bean
  Night.Rules nightRules(GenerationProperties settings, GateProperties gates, Costs costs) {
    return new Night.Rules(settings, gates, costs);
  }
}
