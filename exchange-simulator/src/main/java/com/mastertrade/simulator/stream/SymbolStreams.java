package com.mastertrade.simulator.stream;

import com.mastertrade.common.instrument.Symbol;
import com.mastertrade.simulator.market.DayFigures;
import com.mastertrade.simulator.market.KlineInterval;
import com.mastertrade.simulator.market.Market;
import com.mastertrade.simulator.market.Moment;
import com.mastertrade.simulator.market.OrderBook;
import com.mastertrade.simulator.market.Tick;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All streams of one symbol. At high rates ticks are conflated to ten a second in real time, but a
 * bar's opening tick and every closed bar are always sent. Not thread-safe.
 */
final class SymbolStreams {

  private static final Duration TENTH = Duration.ofMillis(95);
  private static final Duration SECOND = Duration.ofMillis(950);
  private static final int[] PARTIAL_LEVELS = {5, 10, 20};

  private final Symbol symbol;
  private final Market market;
  private final StreamRegistry registry;
  private final Conflation conflation;
  private final List<DepthStream> depths;
  private final List<String> bookStreams;
  private Optional<Moment> previous = Optional.empty();

  SymbolStreams(Symbol symbol, Market market, StreamRegistry registry, Conflation conflation) {
    this.symbol = symbol;
    this.market = market;
    this.registry = registry;
    this.conflation = conflation;
    this.depths =
        List.of(
            new DepthStream(symbol, "depth@100ms", TENTH),
            new DepthStream(symbol, "depth", SECOND));
    this.bookStreams =
        Stream.concat(
                Stream.of(name("bookTicker")),
                depths.stream()
                    .flatMap(depth -> Stream.concat(Stream.of(depth.name()), partial(depth))))
            .toList();
  }

  void ticked(Moment now) {
    Optional<Tick> tick = market.lastTick(symbol, now);
    if (tick.isEmpty() || tick.get().time() != now.time()) {
      return;
    }
    boolean opening = now.second() == 0;
    trades(tick.get(), opening);
    books(now, opening);
    tickers(now);
    for (KlineInterval interval : KlineInterval.values()) {
      String name = name("kline_" + interval.code());
      if (registry.hasListeners(name) && conflation.due(name, TENTH)) {
        kline(name, interval, now.position(), now);
      }
    }
  }

  /** Sends the bars that ended with the minute before {@code now}. */
  void minuteClosed(Moment now) {
    long minute = now.position() - KlineInterval.MINUTE;
    for (KlineInterval interval : KlineInterval.values()) {
      boolean ends = interval.next(interval.floor(minute)) == now.position();
      String name = name("kline_" + interval.code());
      if (ends && registry.hasListeners(name)) {
        kline(name, interval, minute, now);
      }
    }
  }

  private void kline(String name, KlineInterval interval, long time, Moment now) {
    market
        .kline(symbol, interval, time, now)
        .ifPresent(
            kline -> {
              boolean closed = kline.closeTime() < now.position();
              long eventTime = closed ? kline.closeTime() + 1 : now.time();
              registry.publish(
                  name, () -> StreamEvents.kline(symbol, interval, kline, closed, eventTime));
            });
  }

  private void trades(Tick tick, boolean opening) {
    String name = name("trade");
    if (!tick.traded() || !(opening || conflation.due(name, TENTH))) {
      return;
    }
    conflation.sent(name);
    registry.publish(name, () -> StreamEvents.trade(symbol, tick));
    registry.publish(name("aggTrade"), () -> StreamEvents.aggregateTrade(symbol, tick));
  }

  private void books(Moment now, boolean opening) {
    Moment before = previous.orElseGet(() -> Moment.atMinute(now.position()));
    previous = Optional.of(now);
    if (bookStreams.stream().noneMatch(registry::hasListeners)) {
      depths.forEach(DepthStream::forget);
      return;
    }
    market
        .book(symbol, now)
        .ifPresent(
            book -> {
              String name = name("bookTicker");
              if (conflation.due(name, TENTH) || opening) {
                registry.publish(name, () -> StreamEvents.bookTicker(symbol, book));
              }
              depths.forEach(depth -> depth(depth, before, book, now.time()));
              partialBooks(book);
            });
  }

  private void depth(DepthStream depth, Moment before, OrderBook book, long time) {
    if (!registry.hasListeners(depth.name())) {
      depth.forget();
    } else if (conflation.due(depth.name(), depth.apart())) {
      depth
          .update(() -> market.book(symbol, before), book, time)
          .ifPresent(event -> registry.publish(depth.name(), () -> event));
    } else {
      depth.begin(() -> market.book(symbol, before));
    }
  }

  private void partialBooks(OrderBook book) {
    for (DepthStream speed : depths) {
      for (int levels : PARTIAL_LEVELS) {
        String name = partial(speed, levels);
        if (registry.hasListeners(name) && conflation.due(name, speed.apart())) {
          registry.publish(name, () -> StreamEvents.partialBook(book, levels));
        }
      }
    }
  }

  private static Stream<String> partial(DepthStream speed) {
    return Arrays.stream(PARTIAL_LEVELS).mapToObj(levels -> partial(speed, levels));
  }

  private static String partial(DepthStream speed, int levels) {
    return speed.name().replace("@depth", "@depth" + levels);
  }

  private void tickers(Moment now) {
    String full = name("ticker");
    String mini = name("miniTicker");
    boolean wanted = registry.hasListeners(full) || registry.hasListeners(mini);
    if (!wanted || !conflation.due(full, SECOND)) {
      return;
    }
    Optional<DayFigures> day = market.day(symbol, now);
    day.ifPresent(
        figures -> {
          registry.publish(full, () -> StreamEvents.ticker(symbol, figures));
          registry.publish(mini, () -> StreamEvents.miniTicker(symbol, figures));
        });
  }

  private String name(String suffix) {
    return StreamPublisher.name(symbol, suffix);
  }
}
