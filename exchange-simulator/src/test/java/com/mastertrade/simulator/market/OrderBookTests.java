package com.mastertrade.simulator.market;

import static org.assertj.core.api.Assertions.assertThat;

import com.mastertrade.simulator.market.OrderBook.Level;
import java.util.List;
import org.junit.jupiter.api.Test;

class OrderBookTests {

  @Test
  void namesChangedNewAndVanishedLevels() {
    List<Level> before = List.of(new Level(10, 1), new Level(9, 2), new Level(8, 3));
    List<Level> after = List.of(new Level(10, 1), new Level(9, 5), new Level(7, 4));
    assertThat(OrderBook.difference(before, after))
        .containsExactly(new Level(9, 5), new Level(7, 4), new Level(8, 0));
  }

  @Test
  void isEmptyWhereNothingChanged() {
    List<Level> side = List.of(new Level(10, 1), new Level(9, 2));
    assertThat(OrderBook.difference(side, side)).isEmpty();
  }
}
