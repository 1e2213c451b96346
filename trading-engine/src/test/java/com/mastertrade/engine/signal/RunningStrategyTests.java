package com.mastertrade.engine.signal;

import static org.assertj.core.api.Assertions.assertThat;

import com.mastertrade.engine.costs.LevelRounding;
import com.mastertrade.engine.data.Bar;
import com.mastertrade.engine.data.RandomMarket;
import com.mastertrade.engine.document.StrategyDocument;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A strategy that trails by a tenth, bought at 100.00. */
class RunningStrategyTests {

  private static final StrategyDocument TRAILING =
      StrategyDocument.parse(
          """
          {"schema_version": 1, "symbols": ["XYZUSDT"], "interval": "1h",
           "entry": {"left": "close", "is": "above", "right": 1},
           "stop": {"fraction": 0.1}, "trailing": {"fraction": 0.1}}
          """);

  private final SymbolFeed feed = new SymbolFeed(RandomMarket.instrument());

  @Test
  void asksAgainForAStopThatWasNotRaised() {
    RunningStrategy strategy = bought(LevelRounding.NEAREST);
    assertThat(raised(strategy, 110)).containsExactly(9_900L);
    strategy.stopAt(9_000);
    assertThat(raised(strategy, 105)).containsExactly(9_900L);
    strategy.stopAt(9_000);
    feed.onAbsence(feed.time() + 60_000);
    assertThat(raised(strategy)).containsExactly(9_900L);

    strategy.stopAt(9_900);
    assertThat(raised(strategy, 105)).isEmpty();
    assertThat(raised(strategy, 111)).containsExactly(9_990L);
  }

  @Test
  void asksForAStopWhereThereIsNone() {
    RunningStrategy strategy = bought(LevelRounding.NEAREST);
    strategy.stopAt(0);

    assertThat(raised(strategy, 100)).containsExactly(9_000L);
  }

  @Test
  void levelsLieAsAtTheDesk() {
    assertThat(raised(bought(LevelRounding.NEAREST), 105.55)).containsExactly(9_500L);
    assertThat(raised(bought(LevelRounding.UNROUNDED), 105.55)).containsExactly(9_499L);
  }

  @Test
  void flatStrategyHasNoStop() {
    RunningStrategy strategy = bought(LevelRounding.NEAREST);
    strategy.closed();
    strategy.stopAt(9_900);

    assertThat(strategy.state()).isEqualTo(StrategyState.FLAT);
  }

  private RunningStrategy bought(LevelRounding levels) {
    RunningStrategy strategy =
        new RunningStrategy(
            new RunningStrategy.Identity("s", RandomMarket.SYMBOL, 1, levels), TRAILING, feed);
    minute(100);
    strategy.opened(feed.time() - 60_000, 10_000);
    return strategy;
  }

  private List<Long> raised(RunningStrategy strategy, double high) {
    minute(high);
    return raised(strategy);
  }

  private static List<Long> raised(RunningStrategy strategy) {
    return strategy.decide().stream().map(intent -> ((Intent.Adjust) intent).stopTicks()).toList();
  }

  private void minute(double high) {
    long open = feed.base().isEmpty() ? 0 : feed.time();
    feed.on(new Bar(open, 100, high, 100, 100, 1));
  }
}
