package com.mastertrade.strategy.search;

import com.mastertrade.engine.document.StrategyDocument;

/** Backtests one candidate on the window of the search. Called by several threads at once. */
@FunctionalInterface
interface Evaluator {

  Evaluated evaluate(StrategyDocument document);
}
