package com.mastertrade.engine.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.mastertrade.engine.booking.Amounts;
import com.mastertrade.engine.booking.ExitReason;
import com.mastertrade.engine.booking.Fill;
import com.mastertrade.engine.booking.Trade;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MetricsTests {

  private static final double YEAR = Math.sqrt(365);

  @Test
  void figuresOfDailyEquityAreThoseWorkedOutByHand() {
    Metrics metrics = MetricsCalculator.of(equity(100, 110, 99, 99, 121), List.of(), 0.5);
    double mean = (0.1 - 0.1 + 0 + 2.0 / 9) / 4;

    assertThat(metrics.totalReturn()).isCloseTo(0.21, within(1e-12));
    assertThat(metrics.cagr()).isCloseTo(Math.pow(1.21, 91.25) - 1, within(1e-3));
    assertThat(metrics.sharpe()).isCloseTo(mean / 0.137886 * YEAR, within(1e-3));
    assertThat(metrics.sortino()).isCloseTo(mean / 0.05 * YEAR, within(1e-9));
    assertThat(metrics.maxDrawdown()).isCloseTo(0.1, within(1e-12));
    assertThat(metrics.maxDrawdownDays()).isEqualTo(2);
    assertThat(metrics.tailLoss()).isCloseTo(0.1, within(1e-12));
    assertThat(metrics.exposure()).isEqualTo(0.5);
    assertThat(metrics.days()).isEqualTo(4);
  }

  @Test
  void figuresOfTradesAreThoseWorkedOutByHand() {
    List<Trade> trades = List.of(trade(100, 110), trade(100, 95), trade(100, 110), trade(100, 95));
    Metrics metrics = MetricsCalculator.of(equity(100, 110), trades, 0);

    assertThat(metrics.trades()).isEqualTo(4);
    assertThat(metrics.profitFactor()).isEqualTo(2);
    assertThat(metrics.winRate()).isEqualTo(0.5);
    assertThat(metrics.expectancy()).isCloseTo(0.025, within(1e-12));
    assertThat(metrics.sqn()).isCloseTo(2 * 0.025 / 0.0866025, within(1e-5));
    assertThat(metrics.turnover()).isCloseTo(810 / 110.0, within(1e-12));
  }

  @Test
  void nothingTradedGivesZeroesAndNoNaN() {
    Metrics metrics = MetricsCalculator.of(equity(100, 100, 100), List.of(), 0);

    assertThat(metrics.sharpe()).isZero();
    assertThat(metrics.profitFactor()).isZero();
    assertThat(metrics.kurtosis()).isZero();
    assertThat(Plausibility.refusals(metrics, equity(100, 100, 100))).isEmpty();
  }

  @Test
  void refusesWhatNobodyShouldBelieve() {
    long[] growing = LongStream.range(0, 60).map(day -> 1_000 + 10 * day + day % 2).toArray();
    DailyEquity equity = equity(growing);
    Metrics metrics = MetricsCalculator.of(equity, List.of(), 0);

    assertThat(Plausibility.refusals(metrics, equity))
        .singleElement()
        .asString()
        .startsWith("a Sharpe ratio of");
  }

  @ParameterizedTest
  @CsvSource({
    "500, 90, 6.3",
    "5000, 90, 7.7",
    "50000, 90, 9.0",
    "500, 365, 3.1",
    "5000, 365, 3.7",
    "50000, 365, 4.3",
    "500, 730, 2.2",
    "5000, 730, 2.6",
    "50000, 730, 3.0"
  })
  void luckAloneGivesTheSimulatedFigures(int trials, int days, double sharpe) {
    assertThat(Luck.expectedBestSharpe(trials, days)).isCloseTo(sharpe, within(0.1));
  }

  @Test
  void oneTrialHasNoLuck() {
    assertThat(Luck.expectedBestSharpe(1, 90)).isZero();
    assertThat(Luck.expectedBestSharpe(2, 90)).isPositive();
  }

  @Test
  void studentsTailIsThatOfTheTables() {
    assertThat(new StudentT(10).upperQuantile(0.025)).isCloseTo(2.228, within(0.001));
    assertThat(new StudentT(89).upperQuantile(0.001)).isCloseTo(3.184, within(0.001));
    assertThat(new StudentT(2).upperTail(0)).isCloseTo(0.5, within(1e-9));
  }

  private static DailyEquity equity(long... values) {
    long[] days = LongStream.of(values).skip(1).map(value -> value * Amounts.ONE).toArray();
    return new DailyEquity(LocalDate.EPOCH, values[0] * Amounts.ONE, days);
  }

  private static Trade trade(long in, long out) {
    return new Trade(
        new Fill(0, 0, in, 1, in * Amounts.ONE, 0),
        new Fill(1, 1, out, 1, out * Amounts.ONE, 0),
        ExitReason.SIGNAL);
  }
}
