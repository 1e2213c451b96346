package com.mastertrade.strategy.catalogue;

import java.util.Optional;
import java.util.UUID;

/** Strategies that were looked at a short while ago. Whoever changes one makes it forgotten. */
public interface StrategyCache {

  Optional<StrategyDetail> find(UUID strategyId);

  void remember(StrategyDetail strategy);

  void forget(UUID strategyId);
}
