package com.mastertrade.engine.reference;

import static com.mastertrade.engine.indicator.Indicator.*;
import static org.assertj.core.api.Assertions.assertThat;

import com.mastertrade.engine.indicator.Indicator;
import com.mastertrade.engine.indicator.IndicatorCache;
import com.mastertrade.engine.indicator.IndicatorSpec;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Our columns beside those of LEAN and Tulip. The tolerance is what their printed digits leave.
 * Where a reference seeds a recursion differently it is compared after as many rows as its memory
 * needs.
 */
class IndicatorVectorsTests {

  static Stream<Arguments> references() {
    return Stream.of(
        lean("lean_spy_with_indicators.txt", "SMA14", 0, 0.006, SMA, 14),
        lean("lean_spy_with_indicators.txt", "EMA14", 0, 0.006, EMA, 14),
        lean("lean_spy_with_indicators.txt", "RSI 14 Wilder", 0, 0.001, RSI, 14),
        lean("lean_spy_with_indicators.txt", "MACD 12 26", 100, 0.01, MACD, 12, 26),
        lean("lean_spy_ema.csv", "EMA14", 0, 1e-4, EMA, 14),
        lean("lean_spx_lwma.csv", "LWMA", 0, 0.001, WMA, 6),
        lean("lean_spy_with_macd.txt", "MACD", 100, 0.001, MACD, 12, 26),
        lean("lean_spy_with_macd.txt", "Signal", 100, 0.001, MACD_SIGNAL, 12, 26, 9),
        lean("lean_spy_with_macd.txt", "Histogram", 100, 0.001, MACD_HISTOGRAM, 12, 26, 9),
        lean("lean_spy_bollinger_bands.txt", "Moving Average 20", 0, 0.001, SMA, 20),
        lean(
            "lean_spy_bollinger_bands.txt",
            "Bollinger Bands® 20 2 Top",
            0,
            0.001,
            BOLLINGER_UPPER,
            20,
            2),
        lean(
            "lean_spy_bollinger_bands.txt",
            "Bollinger Bands® 20 2 Bottom",
            0,
            0.001,
            BOLLINGER_LOWER,
            20,
            2),
        lean("lean_spy_bollinger_bands.txt", "BandWidth", 0, 0.001, BOLLINGER_WIDTH, 20, 2),
        lean("lean_spy_atr_wilder.txt", "Average True Range 14", 150, 0.001, ATR, 14),
        lean("lean_spy_with_adx.txt", "+DI14", 0, 0.01, PLUS_DI, 14),
        lean("lean_spy_with_adx.txt", "-DI14", 0, 0.01, MINUS_DI, 14),
        lean("lean_spy_with_adx.txt", "ADX 14", 0, 0.01, ADX, 14),
        lean("lean_spy_with_cci.txt", "Commodity Channel Index (CCI) 14", 0, 0.01, CCI, 14),
        lean("lean_spy_mfi.txt", "Money Flow Index 20", 0, 0.001, MFI, 20),
        lean("lean_spy_with_stoch12k3.txt", "Stochastics 12 %K 3", 0, 0.001, STOCHASTIC_K, 12, 3),
        lean("lean_spy_with_stoch12k3.txt", "%D 5", 0, 0.001, STOCHASTIC_D, 12, 3, 5),
        lean("lean_spy_with_williamsR14.txt", "Williams %R 14", 0, 0.001, WILLIAMS_R, 14),
        lean("lean_spy_with_vwap.txt", "Moving VWAP 50", 0, 0.12, VWAP, 50),
        lean("lean_spy_with_rocp50.txt", "Rate of Change % 50", 0, 0.001, ROC, 50),
        tulip("sma 5", "c", 0, 0, 0.0006, SMA, 5),
        tulip("wma 5", "c", 0, 0, 0.0006, WMA, 5),
        tulip("rsi 5", "c", 0, 0, 0.0006, RSI, 5),
        tulip("stddev 5", "c", 0, 0, 0.0006, STANDARD_DEVIATION, 5),
        tulip("bbands 5 2", "c", 0, 0, 0.0006, BOLLINGER_LOWER, 5, 2),
        tulip("bbands 5 2", "c", 2, 0, 0.0006, BOLLINGER_UPPER, 5, 2),
        tulip("cci 5", "hlc", 0, 0, 0.0006, CCI, 5),
        tulip("mfi 5", "hlcv", 0, 0, 0.0006, MFI, 5),
        tulip("roc 5", "c", 0, 0, 0.0006, ROC, 5),
        tulip("stoch 5 3 3", "hlc", 0, 0, 0.0006, STOCHASTIC_K, 5, 3),
        tulip("stoch 5 3 3", "hlc", 1, 0, 0.0006, STOCHASTIC_D, 5, 3, 3),
        tulip("willr 5", "hlc", 0, 0, 0.0006, WILLIAMS_R, 5),
        tulip("obv", "cv", 0, 0, 0.0006, OBV));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("references")
  void agrees(String name, Supplier<Vectors> vectors, IndicatorSpec spec, double[] limits) {
    Vectors reference = vectors.get();
    double[] ours = IndicatorCache.values(spec, reference.bars());
    double unit =
        name.contains("%  ") || name.contains("BandWidth") || name.contains("of Change %")
            ? 100
            : 1;
    double worst = 0;
    int compared = 0;
    for (int bar = Math.max(spec.firstBar(), (int) limits[0]); bar < ours.length; bar++) {
      double expected = reference.expected().get(bar);
      if (!Double.isNaN(expected)) {
        worst = Math.max(worst, Math.abs(expected - unit * ours[bar]));
        compared++;
      }
    }
    assertThat(compared).isGreaterThanOrEqualTo(5);
    assertThat(worst).as(name).isLessThanOrEqualTo(limits[1]);
  }

  private static Arguments lean(
      String file, String column, int skip, double tolerance, Indicator indicator, double... p) {
    Supplier<Vectors> vectors = () -> Vectors.lean(file, column);
    return Arguments.of(
        file + " " + column,
        vectors,
        IndicatorSpec.of(indicator, p),
        new double[] {skip, tolerance});
  }

  private static Arguments tulip(
      String name,
      String inputs,
      int output,
      int skip,
      double tolerance,
      Indicator indicator,
      double... p) {
    Supplier<Vectors> vectors = () -> Vectors.tulip(name, inputs, output);
    return Arguments.of(
        "tulip " + name + " " + output,
        vectors,
        IndicatorSpec.of(indicator, p),
        new double[] {skip, tolerance});
  }
}
