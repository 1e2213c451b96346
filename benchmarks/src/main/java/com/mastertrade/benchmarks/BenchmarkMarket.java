package com.mastertrade.benchmarks;

import com.mastertrade.common.instrument.Instrument;
import com.mastertrade.common.instrument.Symbol;
import com.mastertrade.common.market.Candle;
import com.mastertrade.common.market.Interval;
import com.mastertrade.engine.backtest.BacktestSettings;
import com.mastertrade.engine.costs.CostModel;
import com.mastertrade.engine.data.BarSeries;
import com.mastertrade.engine.document.StrategyDocument;
import com.mastertrade.sources.CandleSource;
import com.mastertrade.sources.Sample;
import java.util.List;
import java.util.stream.Stream;

/** The shipped sample of real BTCUSDT minutes, and documents to run on it. */
final class BenchmarkMarket {

  /** 90 days of minutes. */
  static final int BARS = 129_600;

  static final BacktestSettings SETTINGS = BacktestSettings.of(CostModel.of(10, 2), 10_000);

  private BenchmarkMarket() {}

  static BarSeries minutes() {
    return minutes(new Symbol("BTCUSDT"));
  }

  static BarSeries minutes(Symbol symbol) {
    CandleSource sample = Sample.open();
    Instrument instrument = sample.instrument(symbol).instrument();
    try (Stream<Candle> candles =
        sample.read(symbol, sample.firstTime(symbol), sample.endTime(symbol))) {
      return BarSeries.of(instrument, Interval.M1, candles.limit(BARS).toList());
    }
  }

  /** A plain document: a dip in an uptrend, stop, target and time exit. */
  static StrategyDocument plain() {
    return plain("1m");
  }

  /** The same on bars of another interval. */
  static StrategyDocument plain(String interval) {
    return plain("BTCUSDT", interval);
  }

  static StrategyDocument plain(String symbol, String interval) {
    return StrategyDocument.parse(
        """
        {"schema_version": 1, "symbols": ["%s"], "interval": "%s",
         "entry": {"all": [
           {"left": {"indicator": "rsi", "period": 14}, "is": "below", "right": 30},
           {"left": "close", "is": "above", "right": {"indicator": "sma", "period": 200}}]},
         "exit": {"left": {"indicator": "rsi", "period": 14}, "is": "above", "right": 70},
         "stop": {"fraction": 0.01}, "target": {"fraction": 0.02}, "time_exit": {"bars": 240}}
        """
            .formatted(symbol, interval));
  }

  /** Ten documents of different shape, so that no call site knows what it will meet. */
  static List<StrategyDocument> mixed() {
    return List.of(
        plain(),
        document(
            "{\"left\":{\"indicator\":\"sma\",\"period\":10},\"is\":\"crosses_above\","
                + "\"right\":{\"indicator\":\"sma\",\"period\":50}}"),
        document(
            "{\"left\":{\"indicator\":\"ema\",\"period\":8},\"is\":\"crosses_above\","
                + "\"right\":{\"indicator\":\"ema\",\"period\":30}}"),
        document(
            "{\"left\":\"close\",\"is\":\"below\",\"right\":"
                + "{\"indicator\":\"bollinger_lower\",\"period\":20,\"deviations\":2}}"),
        document(
            "{\"left\":\"close\",\"is\":\"crosses_above\",\"right\":"
                + "{\"indicator\":\"donchian_upper\",\"period\":55}}"),
        document(
            "{\"left\":{\"indicator\":\"macd_histogram\",\"fast\":12,\"slow\":26,"
                + "\"signal\":9},\"is\":\"crosses_above\",\"right\":0}"),
        document(
            "{\"left\":{\"indicator\":\"roc\",\"period\":30},\"is\":\"below\","
                + "\"right\":-0.005}"),
        document(
            "{\"left\":{\"indicator\":\"zscore\",\"period\":100},\"is\":\"above\","
                + "\"right\":2}"),
        document(
            "{\"not\":{\"left\":{\"indicator\":\"mfi\",\"period\":14},\"is\":\"above\","
                + "\"right\":20}}"),
        document(
            "{\"left\":{\"indicator\":\"adx\",\"period\":14},\"is\":\"rising\"," + "\"bars\":5}"));
  }

  private static StrategyDocument document(String entry) {
    return StrategyDocument.parse(
        """
        {"schema_version": 1, "symbols": ["BTCUSDT"], "interval": "1m",
         "entry": %s,
         "stop": {"fraction": 0.008}, "target": {"fraction": 0.015}, "trailing": {"fraction": 0.01},
         "time_exit": {"bars": 480}}
        """
            .formatted(entry));
  }
}
