package com.mastertrade.strategy.generation;

import com.mastertrade.kit.config.ServiceProperties;
import com.mastertrade.strategy.backtest.Costs;
import com.mastertrade.strategy.market.CandleStore;
import com.mastertrade.strategy.market.InstrumentStore;
import java.time.Clock;
import java.util.Objects;
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
        return Objects.requireNonNull(
            transactions.execute(_ -> work.get()), "the work of a transaction");
      }
    };
  }

  @Bean
  Runs.Desk runDesk(RunStore store, RunQueue queue, Atomically atomically) {
    return new Runs.Desk(store, queue, atomically);
  }

  @Bean
  Runs.Market runMarket(InstrumentStore instruments, MarketName name) {
    return new Runs.Market(instruments, name);
  }

  @Bean
  Runs runs(Runs.Desk desk, Runs.Market market, GenerationProperties settings, Clock clock) {
    return new Runs(desk, market, settings, clock);
  }

  @Bean
  Night night(Night.Sources sources, Night.Meters meters, TrialLedger ledger, Night.Rules rules) {
    return new Night(sources, meters, ledger, rules);
  }

  @Bean
  Night.Sources nightSources(CandleStore candles, InstrumentStore instruments) {
    return new Night.Sources(candles, instruments);
  }

  @Bean
  Night.Meters nightMeters(MemoryMeter memory, Clock clock) {
    return new Night.Meters(memory, clock);
  }

  @Bean
  Night.Rules nightRules(GenerationProperties settings, GateProperties gates, Costs costs) {
    return new Night.Rules(settings, gates, costs);
  }
}
