package com.mastertrade.marketdata.stream;

import static org.assertj.core.api.Assertions.assertThat;

import com.mastertrade.common.instrument.Symbol;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ConflationTests {

  private static final Symbol BTC = new Symbol("BTCUSDT");
  private static final Instant T = Instant.parse("2023-08-01T00:00:00Z");

  private final Conflation conflation = new Conflation();

  private static Tick.Trade trade(long id, Instant time) {
    return new Tick.Trade(BTC, time, id, 100, 1, true);
  }

  private static Tick.Book book(long id) {
    return new Tick.Book(BTC, T, id, 99, 1, 101, 1);
  }

  @Test
  void keepsOnlyTheNewestOfAKind() {
    conflation.offer(book(1));
    conflation.offer(book(2));

    assertThat(conflation.flush().ticks()).containsExactly(book(2));
    assertThat(conflation.flush().ticks()).isEmpty();
  }

  @Test
  void handsOutOneMessageAFlushInTurn() {
    assertThat(conflation.offer(trade(1, T))).isPresent();
    assertThat(conflation.flush().ticks()).isEmpty();
    Tick.Ticker ticker = new Tick.Ticker(BTC, T, 1, 1, 1, 1, 1, 1, 1, 1, 1);
    conflation.offer(book(1));
    conflation.offer(trade(2, T.plusSeconds(1)));
    conflation.offer(ticker);

    assertThat(conflation.flush().ticks()).containsExactly(ticker);
    assertThat(conflation.flush().ticks()).containsExactly(trade(2, T.plusSeconds(1)));
    assertThat(conflation.flush().ticks()).containsExactly(book(1));
  }

  @Test
  void neverDropsTheOpeningTradeOfAMinute() {
    assertThat(conflation.offer(trade(1, T.plusSeconds(5)))).isPresent();
    assertThat(conflation.offer(trade(2, T.plusSeconds(6)))).isEmpty();
    assertThat(conflation.offer(trade(3, T.plusSeconds(60)))).contains(trade(3, T.plusSeconds(60)));
  }
}
