package com.mastertrade.engine.rule;

import com.mastertrade.engine.document.StrategyDocument;
import com.mastertrade.engine.indicator.Columns;

/**
 * Decides at closes and knows no venue: backtest, paper and live ask it the same questions. Told
 * when a position was opened or closed. One symbol, one position, one thread.
 */
public final class StrategyRunner {

  private final Condition entry;
  private final Condition exit;
  private final int maxBars;
  private int entryBar = -1;

  public StrategyRunner(StrategyDocument document, Columns columns) {
    Conditions conditions = new Conditions(columns);
    this.entry = conditions.bind(document.entry());
    this.exit = document.exit().map(conditions::bind).orElse(Condition.NEVER);
    this.maxBars = document.protection().maxBars().orElse(Integer.MAX_VALUE);
  }

  /**
   * At the close of {@code bar}. Where entry and exit rule hold together the exit wins and nothing
   * is entered; in position the exit rule goes before the time exit.
   */
  public Decision onClose(int bar) {
    if (entryBar < 0) {
      return entry.holds(bar) && !exit.holds(bar) ? Decision.ENTER : Decision.NONE;
    }
    if (exit.holds(bar)) {
      return Decision.EXIT_SIGNAL;
    }
    return bar + 1 - entryBar >= maxBars ? Decision.EXIT_TIME : Decision.NONE;
  }

  /** The entry was filled in {@code bar}. */
  public void opened(int bar) {
    entryBar = bar;
  }

  public void closed() {
    entryBar = -1;
  }
}
