package com.mastertrade.strategy.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.mastertrade.strategy.catalogue.StrategyLists.Listed;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class StrategyListsTests {

  private static final StrategyQuery SELECTED = StrategyQuery.having(StrategyStatus.SELECTED);
  private static final StrategyQuery PASSED = StrategyQuery.having(StrategyStatus.PASSED);
  private static final int MOST = 256;

  private final AtomicInteger reads = new AtomicInteger();

  private final AtomicLong nanos = new AtomicLong();
  private final StrategyLists lists =
      new StrategyLists(
          (_, _, _) -> new Listed(List.of(), reads.incrementAndGet()),
          nanos::get,
          new CatalogueProperties(Duration.ofSeconds(1), MOST));

  @Test
  void readsAListOnceForAllWhoAskWithinItsAge() {
    assertThat(lists.list(SELECTED, 0, 50).total()).isEqualTo(1);
    assertThat(lists.list(SELECTED, 0, 50).total()).isEqualTo(1);
    assertThat(lists.list(SELECTED, 50, 50).total()).isEqualTo(2);
    assertThat(lists.list(PASSED, 0, 50).total()).isEqualTo(3);
  }

  @Test
  void readsAnewWhatIsTooOld() {
    lists.list(SELECTED, 0, 50);
    nanos.set(Duration.ofMillis(999).toNanos());
    assertThat(lists.list(SELECTED, 0, 50).total()).isEqualTo(1);
    nanos.set(Duration.ofSeconds(1).toNanos());
    assertThat(lists.list(SELECTED, 0, 50).total()).isEqualTo(2);
  }

  @Test
  void readsAnewWhatHasChanged() {
    lists.list(SELECTED, 0, 50);

    lists.forget();

    assertThat(lists.list(SELECTED, 0, 50).total()).isEqualTo(2);
  }

  @Test
  void remembersNoEndOfLists() {
    readEach(1_000);
    assertThat(reads).hasValue(1_000);

    readEach(1_000);
    assertThat(reads.get()).isGreaterThanOrEqualTo(2_000 - MOST);
  }

  private void readEach(int different) {
    for (int offset = 0; offset < different; offset++) {
      lists.list(SELECTED, offset, 1);
    }
  }
}
