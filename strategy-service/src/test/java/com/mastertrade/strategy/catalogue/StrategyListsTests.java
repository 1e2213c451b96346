package com.mastertrade.strategy.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.mastertrade.strategy.catalogue.StrategyLists.Listed;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class StrategyListsTests {

  private static final StrategyQuery SELECTED = StrategyQuery.having(StrategyStatus.SELECTED);
  private static final StrategyQuery PASSED = StrategyQuery.having(StrategyStatus.PASSED);
  private static final Clock NOW = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);

  private final AtomicInteger reads = new AtomicInteger();

  private StrategyLists lists(Duration age) {
    return new StrategyLists((_, _, _) -> new Listed(List.of(), reads.incrementAndGet()), NOW, age);
  }

  @Test
  void readsAListOnceForAllWhoAskWithinItsAge() {
    StrategyLists lists = lists(Duration.ofSeconds(1));

    assertThat(lists.list(SELECTED, 0, 50).total()).isEqualTo(1);
    assertThat(lists.list(SELECTED, 0, 50).total()).isEqualTo(1);
    assertThat(lists.list(SELECTED, 50, 50).total()).isEqualTo(2);
    assertThat(lists.list(PASSED, 0, 50).total()).isEqualTo(3);
  }

  @Test
  void readsAnewWhatIsTooOld() {
    StrategyLists lists = lists(Duration.ZERO);

    lists.list(SELECTED, 0, 50);
    assertThat(lists.list(SELECTED, 0, 50).total()).isEqualTo(2);
  }

  @Test
  void readsAnewWhatHasChanged() {
    StrategyLists lists = lists(Duration.ofSeconds(1));
    lists.list(SELECTED, 0, 50);

    lists.forget();

    assertThat(lists.list(SELECTED, 0, 50).total()).isEqualTo(2);
  }

  @Test
  void remembersNoEndOfLists() {
    StrategyLists lists = lists(Duration.ofSeconds(1));
    for (int offset = 0; offset < 1_000; offset++) {
      lists.list(SELECTED, offset, 1);
    }
    assertThat(reads).hasValue(1_000);
    assertThat(lists.list(SELECTED, 999, 1).total()).isEqualTo(1_000);
  }
}
