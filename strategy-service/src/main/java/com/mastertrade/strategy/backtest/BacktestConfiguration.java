package com.mastertrade.strategy.backtest;

import com.mastertrade.engine.costs.CostModel;
import com.mastertrade.strategy.catalogue.StrategyStore;
import com.mastertrade.strategy.market.CandleStore;
import com.mastertrade.strategy.market.InstrumentStore;
import java.math.BigDecimal;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires backtests and the costs they all assume. */
@Configuration(proxyBeanMethods = false)
class BacktestConfiguration {

  @Bean
  Costs costs(
      @Value("${mastertrade.generation.fee-bps}") int feeBps,
      @Value("${mastertrade.generation.slippage-bps}") int slippageBps,
      @Value("${mastertrade.generation.initial-capital}") BigDecimal initialCapital) {
    return new Costs(CostModel.of(feeBps, slippageBps), initialCapital);
  }

  @Bean
  StrategyBacktests strategyBacktests(
      StrategyStore strategies, ResultStore results, StrategyBacktests.Market market, Clock clock) {
    return new StrategyBacktests(strategies, results, market, clock);
  }

  @Bean
  StrategyBacktests.Market backtestMarket(
      CandleStore candles, InstrumentStore instruments, Costs costs) {
    return new StrategyBacktests.Market(candles, instruments, costs);
  }
}
