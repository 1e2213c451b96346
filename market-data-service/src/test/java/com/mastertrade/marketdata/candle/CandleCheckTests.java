package com.mastertrade.marketdata.candle;

import static org.assertj.core.api.Assertions.assertThat;

import com.mastertrade.common.instrument.Symbol;
import com.mastertrade.marketdata.exchange.Kline;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CandleCheckTests {

  private static final Symbol BTC = new Symbol("BTCUSDT");
  private static final Instant T = Instant.parse("2023-08-01T00:00:00Z");
  private static final Instant NOW = T.plus(Duration.ofHours(1));
  private static final Range HOUR = new Range(T, NOW);

  private static Kline row(long time, double low, double high, double close, double volume) {
    return new Kline(time, 100, high, low, close, volume, volume, 3);
  }

  private static Kline good(int minute) {
    return row(T.plus(Duration.ofMinutes(minute)).toEpochMilli(), 99, 101, 100.5, 7);
  }

  static Stream<Arguments> brokenRows() {
    long t = T.toEpochMilli();
    long last = NOW.toEpochMilli();
    return Stream.of(
        Arguments.of(row(t, 99, Double.NaN, 100, 1), RejectReason.NOT_A_NUMBER),
        Arguments.of(row(t, 99, Double.POSITIVE_INFINITY, 100, 1), RejectReason.NOT_A_NUMBER),
        Arguments.of(row(-1, 99, 101, 100, 1), RejectReason.NOT_A_NUMBER),
        Arguments.of(row(t, 0, 101, 100, 1), RejectReason.NOT_POSITIVE),
        Arguments.of(row(t, 100.5, 101, 100.7, 1), RejectReason.OHLC_CONTRADICTION),
        Arguments.of(row(t, 99, 99.5, 99.2, 1), RejectReason.OHLC_CONTRADICTION),
        Arguments.of(row(t, 99, 101, 102, 1), RejectReason.OHLC_CONTRADICTION),
        Arguments.of(row(t, 99, 101, 100, -1), RejectReason.NEGATIVE_VOLUME),
        Arguments.of(row(t + 1000, 99, 101, 100, 1), RejectReason.OFF_GRID),
        Arguments.of(row(last, 99, 101, 100, 1), RejectReason.IN_FUTURE),
        Arguments.of(row(last - 30_000, 99, 101, 100, 1), RejectReason.OFF_GRID));
  }

  @ParameterizedTest
  @MethodSource("brokenRows")
  void saysWhyARowIsNoCandle(Kline row, RejectReason reason) {
    assertThat(CandleCheck.reason(row, NOW)).contains(reason);
  }

  @Test
  void acceptsTheBarThatHasJustClosed() {
    assertThat(CandleCheck.reason(good(59), NOW)).isEmpty();
  }

  @Test
  void keepsGoodRowsInOrderAndEachMinuteOnce() {
    Kline other = row(good(1).openTimeMillis(), 98, 101, 100.5, 7);

    CheckedRows rows = CandleCheck.rows(BTC, List.of(good(1), good(0), good(1), other), HOUR, NOW);

    assertThat(rows.candles()).extracting(c -> c.openTime()).containsExactly(T, T.plusSeconds(60));
    assertThat(rows.rejected())
        .extracting(RejectedRow::reason)
        .containsExactly(RejectReason.DUPLICATE_WITH_OTHER_CONTENT);
  }

  @Test
  void refusesRowsNobodyAskedFor() {
    Range asked = new Range(T.plusSeconds(120), NOW);

    CheckedRows rows = CandleCheck.rows(BTC, List.of(good(0), good(2)), asked, NOW);

    assertThat(rows.candles()).hasSize(1);
    assertThat(rows.rejected())
        .extracting(RejectedRow::reason)
        .containsExactly(RejectReason.NOT_ASKED_FOR);
  }

  @Test
  void aggregatesMinutesIntoLongerBars() {
    var minutes = CandleCheck.rows(BTC, List.of(good(0), good(1), good(2)), HOUR, NOW).candles();

    var bar = CandleAggregation.of(minutes, com.mastertrade.common.market.Interval.M3);

    assertThat(bar.volume()).isEqualTo(21);
    assertThat(bar.high()).isEqualTo(101);
    assertThat(bar.tradesCount()).isEqualTo(9);
    assertThat(CandleAggregation.closingAt(T.plusSeconds(180)))
        .containsExactly(com.mastertrade.common.market.Interval.M3);
    assertThat(CandleAggregation.closingAt(T)).hasSize(10);
    assertThat(Optional.of(bar.openTime())).contains(T);
  }
}
