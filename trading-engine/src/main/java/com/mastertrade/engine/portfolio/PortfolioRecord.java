package com.mastertrade.engine.portfolio;

import com.mastertrade.engine.backtest.DayMarks;
import com.mastertrade.engine.desk.Execution;
import com.mastertrade.engine.order.ExecutionKind;
import com.mastertrade.engine.order.TrackedOrder;
import com.mastertrade.engine.risk.Verdict;
import java.util.ArrayList;
import java.util.List;

/** Writes down what the minutes of a portfolio bring. Not thread-safe. */
public final class PortfolioRecord {

  private final List<PortfolioFill> fills = new ArrayList<>();
  private final List<TrackedOrder> orders = new ArrayList<>();
  private final List<Verdict.Refused> refusals = new ArrayList<>();
  private final DayMarks marks;
  private int minutes;
  private int signals;

  /** From the minute that opens at {@code from}, with so much equity, 1e-8 quote. */
  public PortfolioRecord(long from, long equity) {
    this.marks = new DayMarks(from, equity);
  }

  /** Before a minute that opens at {@code openTime}; {@code equity} of the one before. */
  void before(long openTime, long equity) {
    if (marks.passed(openTime)) {
      marks.close(openTime, equity);
    }
  }

  /** What a minute brought. */
  public void add(MinuteNews news) {
    minutes++;
    signals += news.verdicts().size();
    for (Execution execution : news.executions()) {
      if (execution.booking().event().kind() == ExecutionKind.FILL) {
        fills.add(PortfolioFill.of(execution));
      }
      if (!execution.booking().order().state().isWorking()) {
        orders.add(execution.booking().order());
      }
    }
    for (Verdict verdict : news.verdicts()) {
      if (verdict instanceof Verdict.Refused refused) {
        refusals.add(refused);
      }
    }
  }

  /** The fills so far; a copy. */
  public List<PortfolioFill> fills() {
    return List.copyOf(fills);
  }

  PortfolioResult finish(long equity, List<TrackedOrder> working) {
    List<TrackedOrder> all = new ArrayList<>(orders);
    all.addAll(working);
    return new PortfolioResult(fills, all, refusals, marks.finish(equity), minutes, signals);
  }
}
