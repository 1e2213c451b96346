package com.mastertrade.benchmarks;

import com.mastertrade.engine.backtest.BacktestResult;
import com.mastertrade.engine.backtest.Backtests;
import com.mastertrade.engine.backtest.SymbolHistory;
import com.mastertrade.engine.data.BarSeries;
import com.mastertrade.engine.document.StrategyDocument;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** Nanoseconds a strategy and base bar of the reference engine over 90 days of real minutes. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class ReferenceEngineBenchmark {

  private final BarSeries minutes = BenchmarkMarket.minutes();
  private final SymbolHistory shared = new SymbolHistory(minutes);
  private final StrategyDocument plain = BenchmarkMarket.plain();
  private final StrategyDocument fiveMinutes = BenchmarkMarket.plain("5m");
  private final StrategyDocument hourly = BenchmarkMarket.plain("1h");
  private final List<StrategyDocument> mixed = BenchmarkMarket.mixed();

  /** A plain document, its columns already there. */
  @Benchmark
  @OperationsPerInvocation(BenchmarkMarket.BARS)
  public BacktestResult plainShared() {
    return Backtests.run(plain, shared, BenchmarkMarket.SETTINGS);
  }

  /** A plain document with columns made from nothing. */
  @Benchmark
  @OperationsPerInvocation(BenchmarkMarket.BARS)
  public BacktestResult plainFresh() {
    return Backtests.run(plain, new SymbolHistory(minutes), BenchmarkMarket.SETTINGS);
  }

  /** A plain document that decides every five minutes and fills on minutes. */
  @Benchmark
  @OperationsPerInvocation(BenchmarkMarket.BARS)
  public BacktestResult fiveMinutesShared() {
    return Backtests.run(fiveMinutes, shared, BenchmarkMarket.SETTINGS);
  }

  /** A plain document that decides every hour and fills on minutes. */
  @Benchmark
  @OperationsPerInvocation(BenchmarkMarket.BARS)
  public BacktestResult hourlyShared() {
    return Backtests.run(hourly, shared, BenchmarkMarket.SETTINGS);
  }

  /** Ten documents of different shape, one after the other, their columns already there. */
  @Benchmark
  @OperationsPerInvocation(10 * BenchmarkMarket.BARS)
  public void mixedShared(Blackhole sink) {
    for (StrategyDocument document : mixed) {
      sink.consume(Backtests.run(document, shared, BenchmarkMarket.SETTINGS));
    }
  }
}
