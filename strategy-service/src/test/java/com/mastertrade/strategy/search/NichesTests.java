package com.mastertrade.strategy.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.mastertrade.common.instrument.Symbol;
import com.mastertrade.common.market.Interval;
import com.mastertrade.engine.booking.Amounts;
import com.mastertrade.engine.document.Comparison;
import com.mastertrade.engine.document.Operand;
import com.mastertrade.engine.document.Protection;
import com.mastertrade.engine.document.Rule;
import com.mastertrade.engine.document.StrategyDocument;
import com.mastertrade.engine.indicator.PriceField;
import com.mastertrade.engine.metrics.DailyEquity;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class NichesTests {

  private static final Symbol BTC = new Symbol("BTCUSDT");
  private static final Symbol ETH = new Symbol("ETHUSDT");

  @Test
  void aRefusedTrialTakesNoPlaceOfItsSymbol() {
    Trial first = trial(1, BTC, 100, 110, 100);
    Trial clone = trial(2, BTC, 100, 110, 100);
    Trial other = trial(3, BTC, 100, 90, 100);
    Trial elsewhere = trial(4, ETH, 100, 100, 130);
    Niches niches = new Niches(List.of(first, clone, other, elsewhere), 2, 1);

    assertThat(niches.take(first, 1)).isTrue();
    assertThat(niches.take(clone, 1)).as("its cluster is full").isFalse();
    assertThat(niches.take(other, 1)).as("the symbol's second place").isTrue();
  }

  @Test
  void bothLimitsAreStretched() {
    Trial first = trial(1, BTC, 100, 110, 100);
    Trial clone = trial(2, BTC, 100, 110, 100);
    Niches niches = new Niches(List.of(first, clone), 1, 1);

    assertThat(niches.take(first, 1)).isTrue();
    assertThat(niches.take(clone, 1)).isFalse();
    assertThat(niches.take(clone, 2)).isTrue();
  }

  private static Trial trial(int number, Symbol symbol, long... equity) {
    Rule entry =
        new Rule.Compare(Operand.of(PriceField.VOLUME), Comparison.ABOVE, Operand.of(number));
    StrategyDocument document =
        StrategyDocument.of(symbol, Interval.H1, entry, Protection.stop(0.02));
    long[] days = LongStream.of(equity).map(value -> value * Amounts.ONE).toArray();
    return new Trial(
        number,
        1,
        document,
        document.hash(),
        "behaviour " + number,
        20,
        1,
        1,
        new DailyEquity(LocalDate.EPOCH, 100 * Amounts.ONE, days));
  }
}
