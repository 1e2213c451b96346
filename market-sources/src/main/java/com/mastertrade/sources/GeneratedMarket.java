package com.mastertrade.sources;

import com.mastertrade.common.instrument.Instrument;
import com.mastertrade.common.instrument.Symbol;
import com.mastertrade.common.market.Candle;
import com.mastertrade.common.market.Interval;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * A market that never was: seeded one-minute bars of four correlated symbols with calm, normal and
 * stormy times and sudden jumps. The same seed gives the same bars. For trying things out; nothing
 * can be proven on it. Thread-safe.
 */
public final class GeneratedMarket implements CandleSource {

  private static final Instant FIRST = Instant.parse("2024-01-01T00:00:00Z");
  private static final int DAYS = 730;

  /** A month that is read symbol by symbol, and a few more: about 25 MB. */
  private static final int DAYS_KEPT = 40;

  private final long seed;
  private final List<GeneratedSymbol> symbols;
  private final List<GeneratedState> mornings = new ArrayList<>();
  private final Map<Integer, GeneratedDay> days =
      new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, GeneratedDay> eldest) {
          return size() > DAYS_KEPT;
        }
      };

  private GeneratedMarket(long seed, List<GeneratedSymbol> symbols) {
    this.seed = seed;
    this.symbols = symbols;
    mornings.add(GeneratedState.first(symbols));
  }

  /** BTC, ETH, SOL and ARB against USDT for two years from 2024-01-01. */
  public static GeneratedMarket ofSeed(long seed) {
    return new GeneratedMarket(
        seed,
        List.of(
            symbol("ARB", new String[] {"0.0001", "0.1"}, 1.1, new double[] {1.3, 1.1, 20_000}),
            symbol("BTC", new String[] {"0.01", "0.00001"}, 42_000, new double[] {0.9, 0.4, 25}),
            symbol("ETH", new String[] {"0.01", "0.0001"}, 2_300, new double[] {1.0, 0.5, 250}),
            symbol("SOL", new String[] {"0.01", "0.01"}, 100, new double[] {1.2, 1.0, 3_000})));
  }

  @Override
  public SourceKind kind() {
    return SourceKind.GENERATED;
  }

  @Override
  public String description() {
    return "generated prices, seed " + seed;
  }

  @Override
  public Interval interval() {
    return Interval.M1;
  }

  @Override
  public List<Symbol> symbols() {
    return symbols.stream()
        .map(known -> known.instrument().symbol())
        .sorted(Comparator.naturalOrder())
        .toList();
  }

  @Override
  public ListedInstrument instrument(Symbol symbol) {
    return new ListedInstrument(symbols.get(index(symbol)).instrument(), false);
  }

  @Override
  public Instant firstTime(Symbol symbol) {
    return FIRST;
  }

  @Override
  public Instant endTime(Symbol symbol) {
    return FIRST.plus(Duration.ofDays(DAYS));
  }

  @Override
  public Stream<Candle> read(Symbol symbol, Instant from, Instant to) {
    int index = index(symbol);
    long firstDay = Math.max(0, Duration.between(FIRST, from).toDays());
    long endDay = Math.min(DAYS, Duration.between(FIRST, to.plusMillis(86_399_999)).toDays());
    return LongStream.range(firstDay, endDay)
        .mapToObj(day -> day((int) day).candles(index))
        .flatMap(List::stream)
        .filter(bar -> !bar.openTime().isBefore(from) && bar.openTime().isBefore(to));
  }

  /** A day is made once for all its symbols, as long as they are read at about the same time. */
  private synchronized GeneratedDay day(int day) {
    GeneratedDay kept = days.get(day);
    if (kept != null) {
      return kept;
    }
    GeneratedDay made = new GeneratedDay(symbols, seed, start(day), morning(day));
    if (mornings.size() == day + 1) {
      mornings.add(made.evening());
    }
    days.put(day, made);
    return made;
  }

  /** Each morning hangs on the evening before: the states up to that day are made once and kept. */
  private GeneratedState morning(int day) {
    while (mornings.size() <= day) {
      int last = mornings.size() - 1;
      mornings.add(new GeneratedDay(symbols, seed, start(last), mornings.get(last)).evening());
    }
    return mornings.get(day);
  }

  private static Instant start(int day) {
    return FIRST.plus(Duration.ofDays(day));
  }

  private int index(Symbol symbol) {
    for (int index = 0; index < symbols.size(); index++) {
      if (symbols.get(index).instrument().symbol().equals(symbol)) {
        return index;
      }
    }
    throw new IllegalArgumentException("there are no candles of " + symbol + " here");
  }

  private static GeneratedSymbol symbol(
      String base, String[] tickAndLot, double price, double[] traits) {
    BigDecimal lot = new BigDecimal(tickAndLot[1]);
    Instrument instrument =
        new Instrument(
            new Symbol(base + "USDT"),
            base,
            "USDT",
            new BigDecimal(tickAndLot[0]),
            lot,
            lot,
            new BigDecimal("5"));
    return new GeneratedSymbol(instrument, price, traits[0], traits[1], traits[2]);
  }
}
