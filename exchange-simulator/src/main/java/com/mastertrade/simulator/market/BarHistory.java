package com.mastertrade.simulator.market;

import com.mastertrade.common.instrument.Symbol;
import com.mastertrade.common.market.Candle;
import com.mastertrade.sources.CandleSource;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The source's one-minute bars, loaded a month at a time when first asked for; the months used last
 * are kept, at most {@value #MONTHS_KEPT} of about 2.3 MB. Thread-safe.
 */
public final class BarHistory {

  private static final int MONTHS_KEPT = 32;

  private record Key(Symbol symbol, long monthStart) {}

  private final CandleSource source;
  private final Map<Key, MonthBars> months =
      new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, MonthBars> eldest) {
          return size() > MONTHS_KEPT;
        }
      };

  public BarHistory(CandleSource source) {
    this.source = source;
  }

  /** Open time of the symbol's first bar, epoch ms. */
  public long first(Symbol symbol) {
    return source.firstTime(symbol).toEpochMilli();
  }

  /** Close time of the symbol's last bar, epoch ms. */
  public long end(Symbol symbol) {
    return source.endTime(symbol).toEpochMilli();
  }

  public Optional<Bar> bar(Symbol symbol, long openTime) {
    if (openTime < first(symbol) || openTime >= end(symbol)) {
      return Optional.empty();
    }
    MonthBars month = month(symbol, openTime);
    return month.hasBar(openTime) ? Optional.of(month.bar(openTime)) : Optional.empty();
  }

  /** The last bar that opens before {@code time}. */
  public Optional<Bar> lastBefore(Symbol symbol, long time) {
    long first = first(symbol);
    for (long at = Math.min(time, end(symbol)) - KlineInterval.MINUTE;
        at >= first;
        at -= KlineInterval.MINUTE) {
      Optional<Bar> bar = bar(symbol, at);
      if (bar.isPresent()) {
        return bar;
      }
    }
    return Optional.empty();
  }

  /** Hands over the bars that open in [from, to), in order. */
  public void scan(Symbol symbol, long from, long to, Consumer<Bar> consumer) {
    long end = Math.min(to, end(symbol));
    long at = Math.max(from, first(symbol));
    while (at < end) {
      MonthBars month = month(symbol, at);
      for (; at < end && month.holds(at); at += KlineInterval.MINUTE) {
        if (month.hasBar(at)) {
          consumer.accept(month.bar(at));
        }
      }
    }
  }

  private MonthBars month(Symbol symbol, long time) {
    long start = KlineInterval.MONTH.floor(time);
    synchronized (months) {
      return months.computeIfAbsent(new Key(symbol, start), this::load);
    }
  }

  private MonthBars load(Key key) {
    long end = KlineInterval.MONTH.next(key.monthStart());
    try (Stream<Candle> candles =
        source.read(
            key.symbol(), Instant.ofEpochMilli(key.monthStart()), Instant.ofEpochMilli(end))) {
      return new MonthBars(key.monthStart(), end, candles);
    }
  }
}
