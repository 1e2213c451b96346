package com.mastertrade.marketdata.history;

import static org.assertj.core.api.Assertions.assertThat;

import com.mastertrade.common.instrument.Symbol;
import com.mastertrade.marketdata.candle.Range;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BackfillPlanTests {

  private static final Symbol BTC = new Symbol("BTCUSDT");
  private static final Symbol ETH = new Symbol("ETHUSDT");
  private static final Instant T = Instant.parse("2023-08-01T00:00:00Z");

  private static Range range(int from, int to) {
    return new Range(T.plus(Duration.ofMinutes(from)), T.plus(Duration.ofMinutes(to)));
  }

  @Test
  void cutsMissingRangesIntoRequestsNewestFirst() {
    List<BackfillTask> tasks = BackfillPlan.tasks(BTC, List.of(range(0, 10), range(500, 2700)), T);

    assertThat(tasks)
        .extracting(BackfillTask::range)
        .containsExactly(range(1700, 2700), range(700, 1700), range(500, 700), range(0, 10));
  }

  @Test
  void servesAllSymbolsSideBySide() {
    List<BackfillTask> all = new ArrayList<>(BackfillPlan.tasks(BTC, List.of(range(0, 2000)), T));
    all.addAll(BackfillPlan.tasks(ETH, List.of(range(0, 2000)), T));

    assertThat(BackfillPlan.interleaved(all))
        .extracting(BackfillTask::symbol)
        .containsExactly(BTC, ETH, BTC, ETH);
  }

  @Test
  void asksForNothingBeforeTheFirstBar() {
    Instant now = T.plus(Duration.ofDays(100));

    assertThat(HistoryWindow.required(now, T, 91))
        .contains(new Range(T.plus(Duration.ofDays(9)), now));
    assertThat(HistoryWindow.wanted(now, T, 25)).contains(new Range(T, now));
    assertThat(HistoryWindow.wanted(T, T, 25)).isEmpty();
  }

  @Test
  void countsMinutesTheExchangeLacksAsSettled() {
    SymbolHistory history = new SymbolHistory(List.of(range(0, 10), range(15, 20)), List.of());
    assertThat(history.missing(range(0, 20))).containsExactly(range(10, 15));

    history.absent(range(10, 15));
    assertThat(history.missing(range(0, 20))).isEmpty();
    assertThat(history.rows(range(0, 20))).isEqualTo(15);
    assertThat(history.absentMinutes(range(0, 20))).isEqualTo(5);
    assertThat(history.newestRun()).contains(range(0, 20));

    history.askAgain(range(0, 20));
    assertThat(history.missing(range(0, 20))).containsExactly(range(10, 15));
    history.stored(range(10, 15));
    assertThat(history.rows(range(0, 20))).isEqualTo(20);
  }
}
