package com.mastertrade.strategy.search;

import com.mastertrade.engine.document.StrategyDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGeneratorFactory;

/** What a genetic search has to beat: strangers of the same grammar, evaluated the same way. */
final class RandomSearch {

  private RandomSearch() {}

  static List<Trial> run(Trading trading, SearchSettings settings) {
    Grammar grammar =
        new Grammar(
            trading.markets().symbols(),
            RandomGeneratorFactory.of("L64X128MixRandom").create(settings.seed()));
    try (ParallelMap threads = new ParallelMap(settings.threads())) {
      Trials trials =
          new Trials(new BacktestEvaluator(trading), threads, _ -> {}, settings.evaluations());
      while (!trials.spent()) {
        List<StrategyDocument> strangers = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
          strangers.add(grammar.random().document());
        }
        trials.evaluate(strangers, 1);
      }
      return trials.all();
    }
  }
}
