package com.mastertrade.benchmarks;

import com.mastertrade.common.instrument.Symbol;
import com.mastertrade.engine.backtest.BacktestWindow;
import com.mastertrade.engine.booking.Amounts;
import com.mastertrade.engine.costs.CostModel;
import com.mastertrade.engine.data.BarSeries;
import com.mastertrade.engine.desk.DeskSettings;
import com.mastertrade.engine.portfolio.Member;
import com.mastertrade.engine.portfolio.PortfolioBacktest;
import com.mastertrade.engine.portfolio.PortfolioResult;
import com.mastertrade.engine.portfolio.PortfolioSettings;
import com.mastertrade.engine.risk.RiskLimits;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

/**
 * Minutes a second of 24 strategies on four symbols through the whole trading path, for a month.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 3, time = 2)
public class PortfolioBenchmark {

  private static final int DAYS = 30;
  private static final int MINUTES = DAYS * 1_440;
  private static final List<String> SYMBOLS = List.of("BTCUSDT", "ETHUSDT", "SOLUSDT", "ARBUSDT");
  private static final List<String> INTERVALS = List.of("1m", "5m", "15m", "1h");

  private final Map<Symbol, BarSeries> histories = new HashMap<>();
  private final List<Member> members = new ArrayList<>();
  private final PortfolioSettings settings =
      new PortfolioSettings(
          DeskSettings.of(CostModel.of(10, 2)), RiskLimits.unlimited(), 10_000 * Amounts.ONE);
  private final BacktestWindow window;

  public PortfolioBenchmark() {
    for (String name : SYMBOLS) {
      Symbol symbol = new Symbol(name);
      histories.put(symbol, BenchmarkMarket.minutes(symbol).range(0, MINUTES));
      for (int i = 0; i < 6; i++) {
        String interval = INTERVALS.get(i % INTERVALS.size());
        members.add(
            new Member(name + i, BenchmarkMarket.plain(name, interval), symbol, Amounts.ONE / 25));
      }
    }
    Instant from = Instant.ofEpochMilli(histories.values().iterator().next().openTime(0));
    this.window = new BacktestWindow(from, from.plus(Duration.ofDays(DAYS)));
  }

  @Benchmark
  @OperationsPerInvocation(MINUTES)
  public PortfolioResult month() {
    return PortfolioBacktest.run(members, histories, window, settings);
  }
}
