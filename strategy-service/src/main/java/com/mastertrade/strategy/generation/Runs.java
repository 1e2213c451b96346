package com.mastertrade.strategy.generation;

import com.mastertrade.common.instrument.Instrument;
import com.mastertrade.common.instrument.Symbol;
import com.mastertrade.strategy.generation.RunAnswer.Busy;
import com.mastertrade.strategy.generation.RunAnswer.Held;
import com.mastertrade.strategy.generation.RunAnswer.NothingToTrade;
import com.mastertrade.strategy.generation.RunAnswer.Queued;
import com.mastertrade.strategy.market.InstrumentStore;
import com.mastertrade.strategy.market.Window;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Starts and cancels runs. */
public final class Runs {

  private static final RunProgress NOT_BEGUN = new RunProgress(RunPhase.PREPARING, 0, Map.of());

  /** Seeds stay exact in a browser's numbers. */
  private static final long LARGEST_SEED = (1L << 53) - 1;

  private final RunStore store;
  private final RunQueue queue;
  private final Atomically atomically;
  private final InstrumentStore instruments;
  private final MarketName market;
  private final GenerationProperties settings;
  private final Clock clock;

  /** Where a run is stored and queued, both or neither. */
  public record Desk(RunStore store, RunQueue queue, Atomically atomically) {}

  /** What a run is held on. */
  public record Market(InstrumentStore instruments, MarketName name) {}

  public Runs(Desk desk, Market market, GenerationProperties settings, Clock clock) {
    this.store = desk.store();
    this.queue = desk.queue();
    this.atomically = desk.atomically();
    this.instruments = market.instruments();
    this.market = market.name();
    this.settings = settings;
    this.clock = clock;
  }

  /** Queues the night of {@code marketDate}, unless it has one or another run is under way. */
  public RunAnswer schedule(LocalDate marketDate) {
    return queue(RunKind.SCHEDULED, RunRequest.DEFAULTS, marketDate);
  }

  /** Queues a run on the window that ends at 00:00 UTC of {@code marketDate}. */
  public RunAnswer request(RunRequest request, LocalDate marketDate) {
    return queue(RunKind.ON_DEMAND, request, marketDate);
  }

  private RunAnswer queue(RunKind kind, RunRequest request, LocalDate marketDate) {
    List<Symbol> symbols = instruments.enabled().stream().map(Instrument::symbol).toList();
    if (symbols.isEmpty()) {
      return new NothingToTrade();
    }
    GenerationRun run = newRun(kind, request, marketDate, symbols);
    boolean queued =
        atomically.call(
            () -> {
              boolean stored = store.insert(run);
              if (stored) {
                queue.enqueue(run.runId());
              }
              return stored;
            });
    return queued ? new Queued(run) : refusal(marketDate);
  }

  private GenerationRun newRun(
      RunKind kind, RunRequest request, LocalDate marketDate, List<Symbol> symbols) {
    UUID id = UUID.randomUUID();
    return new GenerationRun(
        id,
        kind,
        RunStatus.QUEUED,
        NOT_BEGUN,
        market.identity(),
        market.kind(),
        marketDate,
        Window.endingAt(marketDate, request.windowDays().orElse(settings.windowDays())),
        request.seed().orElseGet(() -> seed(kind, marketDate, id)),
        request.evaluations().orElse(settings.evaluations()),
        symbols,
        clock.instant().truncatedTo(ChronoUnit.MILLIS),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        0,
        List.of());
  }

  /** A scheduled night is seeded by its date, so that it can be told again from nothing else. */
  private static long seed(RunKind kind, LocalDate marketDate, UUID id) {
    return switch (kind) {
      case SCHEDULED -> marketDate.toEpochDay();
      case ON_DEMAND -> id.getLeastSignificantBits() & LARGEST_SEED;
    };
  }

  private RunAnswer refusal(LocalDate marketDate) {
    return store.active().<RunAnswer>map(Busy::new).orElseGet(() -> new Held(marketDate));
  }

  /** Asks for the end of a run; the run as it stands then. Empty if there is no such run. */
  public Optional<GenerationRun> cancel(UUID runId) {
    store.requestCancel(runId, clock.instant().truncatedTo(ChronoUnit.MILLIS));
    return store.find(runId);
  }
}
