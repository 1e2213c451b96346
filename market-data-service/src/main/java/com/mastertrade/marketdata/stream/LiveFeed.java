package com.mastertrade.marketdata.stream;

import com.mastertrade.common.instrument.Instrument;
import com.mastertrade.common.instrument.Symbol;
import com.mastertrade.marketdata.collector.Collector;
import com.mastertrade.marketdata.exchange.ExchangeException;
import com.mastertrade.marketdata.symbol.CollectedSymbol;
import com.mastertrade.marketdata.symbol.Symbols;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the stream connected: comes back with growing pauses after a loss, and anew when the
 * symbols change or a market that never sleeps falls silent.
 */
public final class LiveFeed implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(LiveFeed.class);
  private static final Duration FIRST_PAUSE = Duration.ofMillis(500);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);
  private static final Duration NO_SYMBOLS_PAUSE = Duration.ofSeconds(1);
  private static final Duration STEADY = Duration.ofSeconds(30);
  private static final String CHANGED = "symbols changed";

  private final MarketStream stream;
  private final Symbols symbols;
  private final LiveListener listener;
  private final Function<Symbol, Instant> fallbackTime;
  private final Collector collector;
  private final Optional<Duration> silence;
  private volatile boolean open = true;
  private volatile Optional<Session> current = Optional.empty();

  /**
   * @param fallbackTime market time of a symbol that has not said one yet
   */
  public LiveFeed(
      MarketStream stream,
      Symbols symbols,
      LiveListener listener,
      Function<Symbol, Instant> fallbackTime,
      Watch watch) {
    this.stream = stream;
    this.symbols = symbols;
    this.listener = listener;
    this.fallbackTime = fallbackTime;
    this.collector = watch.collector();
    this.silence = watch.silence();
    symbols.onChange(() -> current.ifPresent(session -> session.lost(CHANGED)));
  }

  /**
   * Who is told of losses, and what silence means.
   *
   * @param silence after how long without any event the connection is given up, if ever
   */
  public record Watch(Collector collector, Optional<Duration> silence) {}

  /** Begins; returns at once. */
  public void begin() {
    Thread.ofPlatform().daemon().name("live-feed").start(this::run);
  }

  @Override
  public void close() {
    open = false;
    current.ifPresent(session -> session.lost("stopping"));
  }

  private void run() {
    Duration pause = FIRST_PAUSE;
    try {
      while (open) {
        List<Instrument> instruments =
            symbols.enabled().stream().map(CollectedSymbol::instrument).toList();
        if (instruments.isEmpty()) {
          Thread.sleep(NO_SYMBOLS_PAUSE);
          continue;
        }
        long startedAt = System.nanoTime();
        stay(instruments);
        boolean steady = System.nanoTime() - startedAt > STEADY.toNanos();
        pause = steady ? FIRST_PAUSE : longer(pause);
        if (open) {
          Thread.sleep(pause);
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static Duration longer(Duration pause) {
    Duration doubled = pause.multipliedBy(2);
    return doubled.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : doubled;
  }

  /** Stays connected as long as it lasts. */
  private void stay(List<Instrument> instruments) throws InterruptedException {
    Session session = new Session();
    current = Optional.of(session);
    try (MarketStream.Connection _ = stream.open(instruments, session)) {
      LOG.info("stream connected, {} symbols", instruments.size());
      collector.says("connected");
      String reason = session.await();
      LOG.info("stream given up: {}", reason);
      if (open && !reason.equals(CHANGED)) {
        collector.failed(reason);
      }
    } catch (ExchangeException e) {
      LOG.warn("stream not connected: {}", e.getMessage());
      collector.failed(String.valueOf(e.getMessage()));
    } finally {
      current = Optional.empty();
    }
  }

  /** One connection's life. */
  private final class Session implements MarketStream.Listener {

    private final BlockingQueue<String> lost = new LinkedBlockingQueue<>();
    private volatile long newestNanos = System.nanoTime();

    String await() throws InterruptedException {
      while (true) {
        String reason = lost.poll(1, TimeUnit.SECONDS);
        if (reason != null) {
          return reason;
        }
        long quiet = System.nanoTime() - newestNanos;
        if (silence.filter(longest -> quiet > longest.toNanos()).isPresent()) {
          return "nothing heard for " + Duration.ofNanos(quiet).toSeconds() + " s";
        }
      }
    }

    @Override
    public void bar(BarEvent event) {
      newestNanos = System.nanoTime();
      listener.bar(event);
    }

    @Override
    public void tick(Tick tick) {
      newestNanos = System.nanoTime();
      listener.tick(tick);
    }

    @Override
    public Instant newestTime(Symbol symbol) {
      return listener.newestTime(symbol).orElseGet(() -> fallbackTime.apply(symbol));
    }

    @Override
    public void lost(String reason) {
      lost.add(reason);
    }
  }
}
