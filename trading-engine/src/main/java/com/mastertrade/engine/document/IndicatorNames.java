package com.mastertrade.engine.document;

import com.mastertrade.engine.indicator.IndicatorSpec;
import com.mastertrade.engine.indicator.NumberText;
import java.util.stream.Collectors;

/** Indicators as traders write them. */
final class IndicatorNames {

  private IndicatorNames() {}

  static String of(IndicatorSpec spec) {
    String parameters =
        spec.values().stream().map(NumberText::of).collect(Collectors.joining(", ", "(", ")"));
    return name(spec) + (spec.values().isEmpty() ? "" : parameters);
  }

  private static String name(IndicatorSpec spec) {
    return switch (spec.indicator()) {
      case SMA -> "SMA";
      case EMA -> "EMA";
      case WMA -> "WMA";
      case VWAP -> "VWAP";
      case BOLLINGER_UPPER -> "the upper Bollinger band";
      case BOLLINGER_LOWER -> "the lower Bollinger band";
      case BOLLINGER_WIDTH -> "the width of the Bollinger bands";
      case DONCHIAN_UPPER -> "the upper Donchian channel";
      case DONCHIAN_LOWER -> "the lower Donchian channel";
      case KELTNER_UPPER -> "the upper Keltner channel";
      case KELTNER_LOWER -> "the lower Keltner channel";
      case MACD -> "MACD";
      case MACD_SIGNAL -> "the MACD signal";
      case MACD_HISTOGRAM -> "the MACD histogram";
      case STANDARD_DEVIATION -> "the standard deviation";
      case ATR -> "ATR";
      case ATR_RATIO -> "ATR over price";
      case RSI -> "RSI";
      case STOCHASTIC_K -> "stochastic %K";
      case STOCHASTIC_D -> "stochastic %D";
      case MFI -> "MFI";
      case WILLIAMS_R -> "Williams %R";
      case ADX -> "ADX";
      case PLUS_DI -> "+DI";
      case MINUS_DI -> "-DI";
      case CCI -> "CCI";
      case ROC -> "the rate of change";
      case ZSCORE -> "the z-score";
      case VOLUME_SMA -> "mean volume";
      case VOLUME_RATIO -> "volume over its mean";
      case OBV -> "on-balance volume";
    };
  }
}
