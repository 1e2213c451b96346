package com.mastertrade.engine.backtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.mastertrade.common.instrument.Symbol;
import com.mastertrade.common.market.Interval;
import com.mastertrade.common.message.MessageJson;
import com.mastertrade.engine.costs.CostModel;
import com.mastertrade.engine.costs.Slippage;
import com.mastertrade.engine.data.BarSeries;
import com.mastertrade.engine.data.RandomMarket;
import com.mastertrade.engine.document.Comparison;
import com.mastertrade.engine.document.Operand;
import com.mastertrade.engine.document.Protection;
import com.mastertrade.engine.document.Rule;
import com.mastertrade.engine.document.StrategyDocument;
import com.mastertrade.engine.indicator.Indicator;
import com.mastertrade.engine.indicator.IndicatorSpec;
import com.mastertrade.engine.indicator.PriceField;
import java.time.Instant;
import java.util.Collections;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class HistoryTests {

  private static final BarSeries MINUTES = RandomMarket.minutes(new Random(3), 5_000);
  private static final BacktestSettings SETTINGS = BacktestSettings.of(CostModel.of(10, 2), 1_000);

  @Test
  void documentRunsOnTheBarsOfItsInterval() {
    BacktestResult result = Backtests.run(document(Interval.M15), history(), SETTINGS);

    assertThat(result.trades()).isNotEmpty();
    assertThat(result.trades())
        .allMatch(trade -> opensAQuarter(MINUTES.indexAtOrAfter(trade.entry().time())));
    assertThat(result.trades()).anyMatch(trade -> trade.exit().time() % 900_000 != 0);
    assertThat(result.provenance().data()).isEqualTo(MINUTES.dataHash());
  }

  @Test
  void missingDataAndForeignSymbolsAreErrors() {
    BacktestWindow later =
        new BacktestWindow(
            Instant.parse("2030-01-01T00:00:00Z"), Instant.parse("2030-02-01T00:00:00Z"));
    StrategyDocument foreign =
        StrategyDocument.of(
            new Symbol("ABCUSDT"),
            Interval.M1,
            document(Interval.M1).entry(),
            Protection.stop(0.1));

    assertThatThrownBy(() -> Backtests.run(document(Interval.M1), history(), later, SETTINGS))
        .hasMessage("the window holds 0 1m bars of XYZUSDT; two are needed");
    assertThatThrownBy(() -> Backtests.run(foreign, history(), SETTINGS))
        .hasMessageContaining("not XYZUSDT");
  }

  @Test
  void cacheKeepsTheColumnsLastUsedAndNoMore() {
    SymbolHistory history = new SymbolHistory(MINUTES, 2);
    history.columns(Interval.M1).of(PriceField.CLOSE);
    history.columns(Interval.M1).of(IndicatorSpec.of(Indicator.SMA, 5));
    history.columns(Interval.M1).of(IndicatorSpec.of(Indicator.SMA, 8));

    assertThat(history.columns(Interval.M1).size()).isEqualTo(2);
  }

  @Test
  void twoThreadsOnOneHistoryGiveWhatOneGives() throws Exception {
    SymbolHistory shared = new SymbolHistory(MINUTES, 1);
    String alone = Backtests.run(document(Interval.M1), history(), SETTINGS).resultHash();
    try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
      Callable<String> run =
          () -> Backtests.run(document(Interval.M1), shared, SETTINGS).resultHash();
      for (Future<String> hash : threads.invokeAll(Collections.nCopies(20, run))) {
        assertThat(hash.get()).isEqualTo(alone);
      }
    }
  }

  @Test
  void buyAndHoldEarnsWhatThePriceDoesLessCosts() {
    BacktestSettings free = BacktestSettings.of(CostModel.of(0, 0), 100_000);
    BacktestWindow window =
        new BacktestWindow(
            Instant.ofEpochMilli(MINUTES.openTime(10)),
            Instant.ofEpochMilli(MINUTES.openTime(4_000)));
    BuyAndHold held = BuyAndHold.of(history(), Interval.M1, window, free);
    double priceReturn = MINUTES.close(3_999) / MINUTES.open(10) - 1;

    assertThat(held.metrics().totalReturn()).isCloseTo(priceReturn, within(1e-5));
    assertThat(held.metrics().trades()).isEqualTo(1);
  }

  @Test
  void settingsSurviveJson() {
    BacktestSettings settings =
        BacktestSettings.of(new CostModel(7.5, 10, new Slippage.VolumeShare(1, 50)), 10_000)
            .withSeed(42);
    String json = MessageJson.mapper().writeValueAsString(settings);

    assertThat(json).contains("\"model\":\"volume_share\"");
    assertThat(MessageJson.mapper().readValue(json, BacktestSettings.class)).isEqualTo(settings);
  }

  @Test
  void provenanceSurvivesJson() {
    Provenance provenance = Backtests.run(document(Interval.M5), history(), SETTINGS).provenance();
    String json = MessageJson.mapper().writeValueAsString(provenance);

    assertThat(MessageJson.mapper().readValue(json, Provenance.class)).isEqualTo(provenance);
  }

  private static boolean opensAQuarter(int bar) {
    return MINUTES.openTime(bar) / 900_000 > MINUTES.openTime(bar - 1) / 900_000;
  }

  private static SymbolHistory history() {
    return new SymbolHistory(MINUTES);
  }

  private static StrategyDocument document(Interval interval) {
    Rule entry =
        new Rule.Compare(
            Operand.of(IndicatorSpec.of(Indicator.RSI, 14)), Comparison.BELOW, Operand.of(45));
    return StrategyDocument.of(
        RandomMarket.SYMBOL, interval, entry, Protection.stop(0.02).withTarget(0.02));
  }
}
