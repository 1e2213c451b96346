package com.mastertrade.gateway.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ConflationTests {

  private final AtomicLong nanos = new AtomicLong();
  private final List<String> passed = new ArrayList<>();
  private final Conflation conflation =
      new Conflation(Duration.ofMillis(200), nanos::get, o -> passed.add(o.json()));

  @Test
  void theFirstPassesAtOnceAndThenOnlyTheNewest() {
    ticker("BTCUSDT", "1");
    ticker("BTCUSDT", "2");
    ticker("BTCUSDT", "3");
    conflation.flush();
    assertThat(passed).containsExactly("1");

    wait(200);
    conflation.flush();
    conflation.flush();
    assertThat(passed).containsExactly("1", "3");
  }

  @Test
  void aNewerOneThatComesInTimeReplacesTheWaitingOne() {
    ticker("BTCUSDT", "1");
    ticker("BTCUSDT", "2");
    wait(200);
    ticker("BTCUSDT", "3");
    conflation.flush();

    assertThat(passed).containsExactly("1", "3");
  }

  @Test
  void symbolsAndTypesDoNotWaitForEachOther() {
    ticker("BTCUSDT", "1");
    ticker("ETHUSDT", "2");
    conflation.accept(new Occurrence(StreamType.TRADE, "BTCUSDT", "3"));

    assertThat(passed).containsExactly("1", "2", "3");
  }

  @Test
  void noMoreThanFiveASecondPass() {
    for (int i = 0; i < 1000; i++) {
      ticker("BTCUSDT", Integer.toString(i));
      wait(1);
      conflation.flush();
    }

    assertThat(passed).hasSize(6).startsWith("0");
  }

  @Test
  void whatIsNoMarketEventAlwaysPasses() {
    for (int i = 0; i < 10; i++) {
      conflation.accept(new Occurrence(StreamType.ALERT, "x", "a"));
    }

    assertThat(passed).hasSize(10);
  }

  private void ticker(String symbol, String json) {
    conflation.accept(new Occurrence(StreamType.TICKER, symbol, json));
  }

  private void wait(int millis) {
    nanos.addAndGet(Duration.ofMillis(millis).toNanos());
  }
}
