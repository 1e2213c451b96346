package com.mastertrade.marketdata.candle.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mastertrade.kit.problem.ProblemException;
import com.mastertrade.marketdata.candle.Range;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CandleQueryTests {

  private static final Instant T = Instant.parse("2023-08-01T00:00:00Z");

  private static CandleQuery query(
      String interval, Optional<Instant> from, Optional<Instant> to, int limit) {
    return CandleQuery.of(new CandleQuery.Given("BTCUSDT", interval, from, to, Optional.of(limit)));
  }

  @Test
  void takesTheNewestBarsWithoutAFrom() {
    Instant newest = T.plusSeconds(599);
    assertThat(
            query("5m", Optional.empty(), Optional.empty(), 2)
                .range(Optional.of(T.plusSeconds(540))))
        .contains(new Range(T, T.plusSeconds(600)));
    assertThat(newest).isAfter(T);
  }

  @Test
  void cutsAPageAndSaysWhereTheNextBegins() {
    CandleQuery query = query("1m", Optional.of(T), Optional.of(T.plusSeconds(6000)), 10);
    Range page = query.range(Optional.empty()).orElseThrow();

    assertThat(page).isEqualTo(new Range(T, T.plusSeconds(600)));
    assertThat(query.nextFrom(page, Optional.empty())).contains(T.plusSeconds(600));
    CandleQuery last = query("1m", Optional.of(T), Optional.of(T.plusSeconds(300)), 10);
    assertThat(last.nextFrom(last.range(Optional.empty()).orElseThrow(), Optional.empty()))
        .isEmpty();
  }

  @Test
  void namesEveryWrongFieldAndItsLimit() {
    assertThatThrownBy(
            () ->
                CandleQuery.of(
                    new CandleQuery.Given(
                        "btc", "7m", Optional.of(T), Optional.of(T), Optional.of(1001))))
        .isInstanceOfSatisfying(
            ProblemException.class,
            e ->
                assertThat(e.errors())
                    .extracting(error -> error.field())
                    .containsExactlyInAnyOrder("symbol", "interval", "from", "limit"))
        .hasMessageContaining("1 to 1000");
  }
}
