package com.mastertrade.marketdata.history;

import com.mastertrade.common.instrument.Symbol;
import com.mastertrade.marketdata.candle.Range;
import com.mastertrade.marketdata.exchange.MarketExchange;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Cuts missing ranges into requests. Pure. */
final class BackfillPlan {

  private BackfillPlan() {}

  /** Requests that cover the missing ranges of one symbol, newest first. */
  static List<BackfillTask> tasks(Symbol symbol, List<Range> missing, Instant now) {
    List<BackfillTask> tasks = new ArrayList<>();
    Duration most = Duration.ofMinutes(MarketExchange.MAX_KLINES);
    for (Range range : missing.reversed()) {
      Instant to = range.to();
      while (range.from().isBefore(to)) {
        Instant from = to.minus(most).isBefore(range.from()) ? range.from() : to.minus(most);
        tasks.add(new BackfillTask(symbol, new Range(from, to), now));
        to = from;
      }
    }
    return tasks;
  }

  /** All symbols side by side, newest first. */
  static List<BackfillTask> interleaved(List<BackfillTask> tasks) {
    return tasks.stream()
        .sorted(
            Comparator.comparing((BackfillTask task) -> task.range().to())
                .reversed()
                .thenComparing(BackfillTask::symbol))
        .toList();
  }
}
