package com.mastertrade.marketdata.candle.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mastertrade.common.instrument.Symbol;
import com.mastertrade.common.market.Candle;
import com.mastertrade.common.market.Interval;
import com.mastertrade.common.message.MessageJson;
import com.mastertrade.kit.problem.ProblemException;
import com.mastertrade.marketdata.candle.CandleAggregation;
import com.mastertrade.marketdata.candle.CandleCache;
import com.mastertrade.marketdata.candle.CandleStore;
import com.mastertrade.marketdata.candle.LiveBar;
import com.mastertrade.marketdata.candle.Range;
import com.mastertrade.marketdata.candle.StoredMinutes;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class CandleAnswersTests {

  private static final Symbol BTC = new Symbol("BTCUSDT");
  private static final Instant T = Instant.parse("2023-08-01T00:00:00Z");

  private final Table table = new Table();
  private final Cache cache = new Cache();
  private final MeterRegistry registry = new SimpleMeterRegistry();
  private final CandleAnswers answers =
      new CandleAnswers(
          new CandleAnswers.Sources(table, cache, table), MessageJson.mapper(), registry);

  private JsonNode ask(String interval, int limit) {
    CandleQuery query =
        CandleQuery.of(
            new CandleQuery.Given(
                "BTCUSDT", interval, Optional.empty(), Optional.empty(), Optional.of(limit)));
    return MessageJson.mapper()
        .readTree(new String(answers.json(query), StandardCharsets.UTF_8))
        .path("candles");
  }

  private static Candle minute(int number) {
    return new Candle(
        BTC, Interval.M1, T.plus(Duration.ofMinutes(number)), 10, 12, 9, 11, 1, 10, number);
  }

  private void store(int from, int to) {
    for (int i = from; i < to; i++) {
      table.candles.add(minute(i));
    }
  }

  @Test
  void readsTheNewestPageFromTheTableOnce() {
    store(0, 30);

    JsonNode first = ask("1m", 10);
    JsonNode second = ask("1m", 10);

    assertThat(first).hasSize(10).isEqualTo(second);
    assertThat(first.get(9).path("open_time").asString()).isEqualTo("2023-08-01T00:29:00Z");
    assertThat(table.reads).isOne();
  }

  @Test
  void knowsAPageAsOutdatedByTheNextMinute() {
    store(0, 30);
    ask("5m", 3);
    store(30, 31);

    JsonNode page = ask("5m", 3);

    assertThat(page.get(2).path("open_time").asString()).isEqualTo("2023-08-01T00:30:00Z");
    assertThat(page.get(2).path("trades_count").asLong()).isEqualTo(30);
    assertThat(table.reads).isEqualTo(2);
  }

  @Test
  void knowsAPageAsOutdatedByAMinuteFilledInBehind() {
    store(0, 10);
    store(11, 20);
    assertThat(ask("1m", 20)).hasSize(19);
    store(10, 11);

    assertThat(ask("1m", 20)).hasSize(20);
  }

  @Test
  void takesTheNewestBarAsItWasPutButNeverAnOlderOne() {
    store(0, 10);
    cache.put(minute(9), "cause");
    cache.put(CandleAggregation.of(table.candles.subList(0, 5), Interval.M5), "cause");

    assertThat(ask("1m", 1).get(0).path("trades_count").asLong()).isEqualTo(9);
    assertThat(table.reads).isZero();
    assertThat(ask("5m", 1).get(0).path("open_time").asString()).isEqualTo("2023-08-01T00:05:00Z");
    store(10, 11);
    assertThat(ask("1m", 1).get(0).path("trades_count").asLong()).isEqualTo(10);
  }

  @Test
  void countsAnAnswerFromTheNewestBarAsOneHit() {
    store(0, 10);
    cache.put(minute(9), "cause");

    ask("1m", 1);

    assertThat(counted("hit")).isOne();
    assertThat(counted("miss")).isZero();
  }

  @Test
  void countsAnAnswerOfOneBarFromTheTableAsOneMiss() {
    store(0, 10);

    ask("1m", 1);

    assertThat(counted("hit")).isZero();
    assertThat(counted("miss")).isOne();
  }

  @Test
  void countsAnAnswerOfOneBarFromItsPageAsOneHit() {
    store(0, 10);
    ask("1m", 1);

    ask("1m", 1);

    assertThat(counted("hit")).isOne();
    assertThat(counted("miss")).isOne();
  }

  @Test
  void countsEveryPageOnce() {
    store(0, 10);
    for (int i = 0; i < 4; i++) {
      ask("1m", 5);
    }

    assertThat(counted("hit")).isEqualTo(3);
    assertThat(counted("miss")).isOne();
  }

  @Test
  void countsNoAnswerThatIsNeverLookedForInTheCache() {
    store(0, 10);

    answers.json(
        CandleQuery.of(
            new CandleQuery.Given(
                "BTCUSDT", "1m", Optional.of(T), Optional.empty(), Optional.of(5))));

    assertThat(counted("hit")).isZero();
    assertThat(counted("miss")).isZero();
  }

  private long counted(String result) {
    return (long)
        registry
            .get("cache_requests_total")
            .tags("cache", "market_data", "result", result)
            .counter()
            .count();
  }

  @Test
  void refusesASymbolWithoutCandles() {
    assertThatThrownBy(() -> ask("1m", 1))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("BTCUSDT");
  }

  /** A table in memory that counts how often it is read. */
  private static final class Table implements CandleStore, StoredMinutes {

    private final List<Candle> candles = new ArrayList<>();
    private int reads;

    @Override
    public List<Candle> append(List<Candle> more) {
      throw new AssertionError();
    }

    @Override
    public List<Candle> appendLive(List<LiveBar> bars) {
      throw new AssertionError();
    }

    @Override
    public List<Candle> minutes(Symbol symbol, Range range) {
      reads++;
      return candles.stream()
          .filter(candle -> range.contains(candle.openTime()))
          .sorted(java.util.Comparator.comparing(Candle::openTime))
          .toList();
    }

    @Override
    public List<Candle> candles(Symbol symbol, Interval interval, Range range, int limit) {
      return minutes(symbol, range).stream()
          .collect(Collectors.groupingBy(c -> interval.floor(c.openTime())))
          .values()
          .stream()
          .map(bars -> CandleAggregation.of(bars, interval))
          .sorted(java.util.Comparator.comparing(Candle::openTime))
          .toList();
    }

    @Override
    public Optional<Instant> newest(Symbol symbol) {
      return candles.stream().map(Candle::closeTime).max(java.util.Comparator.naturalOrder());
    }

    @Override
    public long count(Symbol symbol, Range range) {
      return candles.stream().filter(candle -> range.contains(candle.openTime())).count();
    }
  }

  private static final class Cache implements CandleCache {

    private final Map<Interval, Candle> newest = new HashMap<>();
    private final Map<Page, String> pages = new HashMap<>();

    @Override
    public void put(Candle candle, String correlationId) {
      newest.put(candle.interval(), candle);
    }

    @Override
    public Optional<Candle> newest(Symbol symbol, Interval interval) {
      return Optional.ofNullable(newest.get(interval));
    }

    @Override
    public Optional<String> page(Page page) {
      return Optional.ofNullable(pages.get(page));
    }

    @Override
    public void keep(Page page, String json) {
      pages.put(page, json);
    }
  }
}
