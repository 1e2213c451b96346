package com.mastertrade.marketdata.stream;

import com.mastertrade.common.instrument.Symbol;
import com.mastertrade.common.market.Candle;
import com.mastertrade.marketdata.candle.CandleCheck;
import com.mastertrade.marketdata.candle.RejectReason;
import com.mastertrade.marketdata.candle.RejectedRow;
import com.mastertrade.marketdata.candle.Rejections;
import com.mastertrade.marketdata.collector.Collector;
import com.mastertrade.marketdata.collector.Collectors;
import com.mastertrade.marketdata.stream.Publication.PublicationException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;

/** Takes what the stream says: closed bars to be stored, everything else conflated. */
public final class LiveListener {

  private static final Instant FAR = Instant.parse("9999-01-01T00:00:00Z");

  private final Conflation conflation = new Conflation();
  private final Queue<Tick> opening = new ConcurrentLinkedQueue<>();
  private final Queue<RejectedRow> refused = new ConcurrentLinkedQueue<>();
  private final Map<Symbol, Instant> newestTime = new ConcurrentHashMap<>();
  private final CandleIngest ingest;
  private final Publication publication;
  private final Rejections rejections;
  private final Collectors collectors;
  private final TickerBoard board;
  private final Supplier<Instant> now;

  /**
   * @param now nothing that closes after it has closed
   */
  public LiveListener(
      CandleIngest ingest,
      Publication publication,
      Intake intake,
      TickerBoard board,
      Supplier<Instant> now) {
    this.ingest = ingest;
    this.publication = publication;
    this.rejections = intake.rejections();
    this.collectors = intake.collectors();
    this.board = board;
    this.now = now;
  }

  /** What is told of refusals and progress. */
  public record Intake(Rejections rejections, Collectors collectors) {}

  void bar(BarEvent event) {
    if (!collectors.candles().wanted()) {
      return;
    }
    Instant latest = event.closed() ? now.get() : FAR;
    Optional<RejectReason> reason = CandleCheck.reason(event.row(), latest);
    if (reason.isPresent()) {
      if (event.closed()) {
        refused.add(new RejectedRow(event.symbol(), reason.get(), event.row().toString()));
      }
      return;
    }
    Candle candle = CandleCheck.candle(event.symbol(), event.row());
    if (event.closed()) {
      seen(event.symbol(), candle.closeTime());
      ingest.closed(candle);
    } else {
      conflation.forming(candle);
    }
  }

  void tick(Tick tick) {
    Collector collector = collector(tick);
    if (!collector.wanted()) {
      return;
    }
    seen(tick.symbol(), tick.time());
    if (tick instanceof Tick.Ticker ticker) {
      board.put(ticker);
    }
    collector.collected(1, Duration.ZERO);
    conflation.offer(tick).ifPresent(opening::add);
  }

  Optional<Instant> newestTime(Symbol symbol) {
    return Optional.ofNullable(newestTime.get(symbol));
  }

  private void seen(Symbol symbol, Instant time) {
    newestTime.merge(symbol, time, (a, b) -> a.isAfter(b) ? a : b);
  }

  private Collector collector(Tick tick) {
    return switch (tick) {
      case Tick.Ticker _ -> collectors.tickers();
      case Tick.Trade _ -> collectors.trades();
      case Tick.Book _ -> collectors.books();
    };
  }

  /** Counts what was refused since the last time. */
  public void countRefused() {
    rejections.count(drain(refused));
  }

  private static <T> List<T> drain(Queue<T> queue) {
    List<T> drained = new ArrayList<>();
    for (T next = queue.poll(); next != null; next = queue.poll()) {
      drained.add(next);
    }
    return drained;
  }

  /** Publishes what is due; called five times a second. */
  public void flush() {
    try {
      drain(opening).forEach(publication::tick);
      Conflation.Due due = conflation.flush();
      due.ticks().forEach(publication::tick);
      due.forming().forEach(publication::forming);
    } catch (PublicationException e) {
      collectors.tickers().failed("not published: " + e.getMessage());
    }
  }
}
