package com.mastertrade.simulator.market;

import com.mastertrade.common.instrument.Instrument;
import com.mastertrade.common.instrument.Symbol;
import com.mastertrade.common.market.Candle;
import com.mastertrade.common.market.Interval;
import com.mastertrade.sources.CandleSource;
import com.mastertrade.sources.ListedInstrument;
import com.mastertrade.sources.SourceKind;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** A source of a few bars in memory. */
public record TestMarket(List<Candle> candles) implements CandleSource {

  public static final Symbol SYMBOL = new Symbol("ABCUSDT");
  public static final long START = Instant.parse("2024-03-01T00:00:00Z").toEpochMilli();

  /** Bars of open 100 + i, low 99 + i, high 102 + i, close 101 + i, at the minutes given. */
  public static TestMarket ofMinutes(int... minutes) {
    return new TestMarket(Arrays.stream(minutes).mapToObj(TestMarket::candle).toList());
  }

  private static Candle candle(int minute) {
    return new Candle(
        SYMBOL,
        Interval.M1,
        Instant.ofEpochMilli(START + minute * 60_000L),
        100 + minute,
        102 + minute,
        99 + minute,
        101 + minute,
        8,
        800,
        40);
  }

  @Override
  public SourceKind kind() {
    return SourceKind.REPLAY;
  }

  @Override
  public String description() {
    return "a few bars";
  }

  @Override
  public Interval interval() {
    return Interval.M1;
  }

  @Override
  public List<Symbol> symbols() {
    return List.of(SYMBOL);
  }

  @Override
  public ListedInstrument instrument(Symbol symbol) {
    return new ListedInstrument(
        new Instrument(
            SYMBOL,
            "ABC",
            "USDT",
            new BigDecimal("0.01"),
            new BigDecimal("0.001"),
            new BigDecimal("0.001"),
            new BigDecimal("5")),
        false);
  }

  @Override
  public Instant firstTime(Symbol symbol) {
    return candles.getFirst().openTime();
  }

  @Override
  public Instant endTime(Symbol symbol) {
    return candles.getLast().closeTime();
  }

  @Override
  public Stream<Candle> read(Symbol symbol, Instant from, Instant to) {
    return candles.stream()
        .filter(bar -> !bar.openTime().isBefore(from) && bar.openTime().isBefore(to));
  }
}
