package com.mastertrade.engine.indicator;

import static com.mastertrade.engine.indicator.Genes.bands;
import static com.mastertrade.engine.indicator.Genes.channel;
import static com.mastertrade.engine.indicator.Genes.deviations;
import static com.mastertrade.engine.indicator.Genes.fast;
import static com.mastertrade.engine.indicator.Genes.genes;
import static com.mastertrade.engine.indicator.Genes.keltner;
import static com.mastertrade.engine.indicator.Genes.period;
import static com.mastertrade.engine.indicator.Genes.signal;
import static com.mastertrade.engine.indicator.Genes.slow;
import static com.mastertrade.engine.indicator.Genes.smooth;
import static com.mastertrade.engine.indicator.Genes.wilder;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/**
 * The catalogue. c, h, l, v are a bar's close, high, low and volume; t = (h + l + c) / 3; n the
 * period; i the bar. Sums run over whole ticks and lots and are rounded once, at the division;
 * recursions (EMA, Wilder) keep the order of the bars. Where two conventions exist the Javadoc says
 * which one this is. "First" is the first bar with a value, counted from 0.
 */
// The records of constants hold immutable lists and stateless functions.
@SuppressWarnings("ImmutableEnumChecker")
public enum Indicator {
  /** Simple moving average: Σc / n. First n − 1. */
  SMA("sma", Unit.PRICE, genes(period(2, 2000)), f(s -> new Averages.Simple(s.whole(0)), n(-1))),
  /** Exponential: e += 2 / (n + 1) · (c − e), seeded with the SMA of the first n. First n − 1. */
  EMA("ema", Unit.PRICE, genes(period(2, 2000)), f(s -> new Averages.OfClose(s.whole(0)), n(-1))),
  /** Linearly weighted, the newest close by n, the oldest by 1. First n − 1. */
  WMA("wma", Unit.PRICE, genes(period(2, 2000)), f(s -> new Averages.Weighted(s.whole(0)), n(-1))),
  /** Volume-weighted t over n bars: Σ(t·v) / Σv; NaN without volume. First n − 1. */
  VWAP("vwap", Unit.PRICE, genes(period(2, 500)), f(s -> new Volumes.Vwap(s.whole(0)), n(-1))),
  /** SMA + k·SD, SD of the population (Bollinger 1992). First n − 1. */
  BOLLINGER_UPPER("bollinger_upper", Unit.PRICE, bands(), f(s -> Deviations.band(s, 1), n(-1))),
  /** SMA − k·SD, SD of the population (Bollinger 1992). First n − 1. */
  BOLLINGER_LOWER("bollinger_lower", Unit.PRICE, bands(), f(s -> Deviations.band(s, -1), n(-1))),
  /** Highest high of the n bars before this one, so that it can be broken. First n. */
  DONCHIAN_UPPER(
      "donchian_upper", Unit.PRICE, genes(channel()), f(s -> Ranges.donchian(s, true), n(0))),
  /** Lowest low of the n bars before this one, so that it can be broken. First n. */
  DONCHIAN_LOWER(
      "donchian_lower", Unit.PRICE, genes(channel()), f(s -> Ranges.donchian(s, false), n(0))),
  /** EMA(c, n) + k·ATR(m) (Keltner as modified by Raschke). First max(n − 1, m). */
  KELTNER_UPPER(
      "keltner_upper",
      Unit.PRICE,
      keltner(),
      f(s -> Wilder.keltner(s, 1), Indicator::keltnerFirst)),
  /** EMA(c, n) − k·ATR(m). First max(n − 1, m). */
  KELTNER_LOWER(
      "keltner_lower",
      Unit.PRICE,
      keltner(),
      f(s -> Wilder.keltner(s, -1), Indicator::keltnerFirst)),
  /** EMA(fast) − EMA(slow) (Appel). First slow − 1. */
  MACD(
      "macd",
      Unit.PRICE_DIFFERENCE,
      genes(Thresholds.ZERO, fast(), slow()),
      f(s -> new Macd(s, Macd.Output.LINE), s -> s.whole(1) - 1)),
  /**
   * EMA(signal) of the MACD line, seeded with the mean of its first values. First slow+signal−2.
   */
  MACD_SIGNAL(
      "macd_signal",
      Unit.PRICE_DIFFERENCE,
      genes(Thresholds.ZERO, fast(), slow(), signal()),
      f(s -> new Macd(s, Macd.Output.SIGNAL), Indicator::macdFirst)),
  /** MACD line − signal. First slow + signal − 2. */
  MACD_HISTOGRAM(
      "macd_histogram",
      Unit.PRICE_DIFFERENCE,
      genes(Thresholds.ZERO, fast(), slow(), signal()),
      f(s -> new Macd(s, Macd.Output.HISTOGRAM), Indicator::macdFirst)),
  /** Standard deviation of the population: √(n·Σc² − (Σc)²) / n. First n − 1. */
  STANDARD_DEVIATION(
      "standard_deviation",
      Unit.PRICE_RANGE,
      genes(period(2, 2000)),
      f(s -> new Deviations.Standard(s.whole(0)), n(-1))),
  /** Average true range: mean of the true ranges of bars 1 to n, then Wilder 1978. First n. */
  ATR("atr", Unit.PRICE_RANGE, genes(wilder()), f(s -> new Wilder.Atr(s.whole(0)), n(0))),
  /** ATR / c. First n. */
  ATR_RATIO(
      "atr_ratio",
      Unit.WIDTH,
      genes(Thresholds.ATR_RATIO, wilder()),
      f(s -> new Wilder.AtrRatio(s.whole(0)), n(0))),
  /** (upper − lower) / SMA of the Bollinger bands = 2·k·SD / SMA. First n − 1. */
  BOLLINGER_WIDTH(
      "bollinger_width",
      Unit.WIDTH,
      genes(Thresholds.BOLLINGER_WIDTH, period(5, 500), deviations()),
      f(Deviations::width, n(-1))),
  /** Relative strength index, Wilder 1978: 100·g / (g + l), 50 where both are 0. First n. */
  RSI(
      "rsi",
      Unit.OSCILLATOR,
      genes(Thresholds.RSI, wilder()),
      f(s -> new Wilder.Rsi(s.whole(0)), n(0))),
  /**
   * Stochastic %K: 100·(c − low) / (high − low) over n, SMA(smooth) of it; 50 where flat (Lane).
   */
  STOCHASTIC_K(
      "stochastic_k",
      Unit.OSCILLATOR,
      genes(Thresholds.STOCHASTIC, channel(), smooth("smooth")),
      f(s -> Ranges.stochastic(s, 1), s -> s.whole(0) + s.whole(1) - 2)),
  /** Stochastic %D: SMA(signal) of %K. */
  STOCHASTIC_D(
      "stochastic_d",
      Unit.OSCILLATOR,
      genes(Thresholds.STOCHASTIC, channel(), smooth("smooth"), smooth("signal")),
      f(s -> Ranges.stochastic(s, s.whole(2)), s -> s.whole(0) + s.whole(1) + s.whole(2) - 3)),
  /**
   * Money flow index: 100·up / (up + down) of t·v over n changes of t; 50 without flow. First n.
   */
  MFI(
      "mfi",
      Unit.OSCILLATOR,
      genes(Thresholds.MFI, period(2, 200)),
      f(s -> new Volumes.MoneyFlow(s.whole(0)), n(0))),
  /** Williams %R: −100·(high − c) / (high − low) over n, −50 where flat. First n − 1. */
  WILLIAMS_R(
      "williams_r",
      Unit.INVERSE_OSCILLATOR,
      genes(Thresholds.WILLIAMS_R, channel()),
      f(s -> new Ranges.WilliamsR(s.whole(0)), n(-1))),
  /** Average directional index, Wilder 1978: first ADX is the mean of n DX. First 2n − 1. */
  ADX(
      "adx",
      Unit.TREND_STRENGTH,
      genes(Thresholds.ADX, wilder()),
      f(s -> new Directional.Adx(s.whole(0)), s -> 2 * s.whole(0) - 1)),
  /** +DI = 100·smoothed +DM / smoothed true range, Wilder 1978. First n. */
  PLUS_DI(
      "plus_di",
      Unit.DIRECTION,
      genes(Thresholds.DIRECTIONAL, wilder()),
      f(s -> new Directional.Plus(s.whole(0)), n(0))),
  /** −DI = 100·smoothed −DM / smoothed true range, Wilder 1978. First n. */
  MINUS_DI(
      "minus_di",
      Unit.DIRECTION,
      genes(Thresholds.DIRECTIONAL, wilder()),
      f(s -> new Directional.Minus(s.whole(0)), n(0))),
  /** Commodity channel index, Lambert 1980: (t − mean t) / (0.015·mean deviation). First n − 1. */
  CCI(
      "cci",
      Unit.CHANNEL_INDEX,
      genes(Thresholds.CCI, period(2, 200)),
      f(s -> new Deviations.ChannelIndex(s.whole(0)), n(-1))),
  /** Rate of change as a fraction: c[i] / c[i − n] − 1. First n. */
  ROC(
      "roc",
      Unit.CHANGE,
      genes(Thresholds.ROC, period(1, 2000)),
      f(s -> Averages.change(s.whole(0)), n(0))),
  /** Momentum as a z-score: (c − SMA) / SD of the population, NaN where SD is 0. First n − 1. */
  ZSCORE(
      "zscore",
      Unit.DEVIATIONS,
      genes(Thresholds.ZSCORE, period(5, 2000)),
      f(s -> Deviations.zScore(s.whole(0)), n(-1))),
  /** Mean volume over n bars. First n − 1. */
  VOLUME_SMA(
      "volume_sma",
      Unit.VOLUME,
      genes(period(2, 2000)),
      f(s -> new Volumes.Mean(s.whole(0)), n(-1))),
  /** v / mean volume over n bars, this one included; NaN without volume. First n − 1. */
  VOLUME_RATIO(
      "volume_ratio",
      Unit.VOLUME_MULTIPLE,
      genes(Thresholds.VOLUME_RATIO, period(2, 2000)),
      f(s -> Volumes.ratio(s.whole(0)), n(-1))),
  /** On-balance volume, Granville 1963: + v where c rises, − v where it falls, 0 at bar 0. */
  OBV("obv", Unit.RUNNING_TOTAL, genes(), f(s -> new Volumes.OnBalance(), s -> 0));

  private final String code;
  private final Unit unit;
  private final Genes genes;
  private final Formula formula;

  Indicator(String code, Unit unit, Genes genes, Formula formula) {
    this.code = code;
    this.unit = unit;
    this.genes = genes;
    this.formula = formula;
  }

  /**
   * The indicator of that code.
   *
   * @throws IllegalArgumentException listing the codes there are
   */
  public static Indicator of(String code) {
    return Arrays.stream(values())
        .filter(indicator -> indicator.code.equals(code))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "unknown indicator \"" + code + "\"; known are " + codes()));
  }

  /** All codes, comma-separated. */
  public static String codes() {
    return Arrays.stream(values()).map(Indicator::code).collect(Collectors.joining(", "));
  }

  /** Name in documents, e.g. {@code bollinger_upper}. */
  public String code() {
    return code;
  }

  public Unit unit() {
    return unit;
  }

  public List<Parameter> parameters() {
    return genes.parameters();
  }

  /** Numbers worth comparing with, ascending; empty where no number is sensible on every market. */
  public List<Double> thresholds() {
    return genes.thresholds();
  }

  /** E.g. "period, deviations" or "no parameters". */
  public String parameterNames() {
    return parameters().isEmpty()
        ? "no parameters"
        : parameters().stream().map(Parameter::name).collect(Collectors.joining(", "));
  }

  IndicatorStep step(IndicatorSpec spec) {
    return formula.step().apply(spec);
  }

  int firstBar(IndicatorSpec spec) {
    return formula.firstBar().applyAsInt(spec);
  }

  void requireConsistent(List<Double> values) {
    boolean macd = parameters().size() > 1 && parameters().getFirst().name().equals("fast");
    if (macd && values.get(0) >= values.get(1)) {
      throw new IllegalArgumentException(code + " fast must be less than slow");
    }
  }

  private record Formula(
      Function<IndicatorSpec, IndicatorStep> step, ToIntFunction<IndicatorSpec> firstBar) {}

  private static Formula f(
      Function<IndicatorSpec, IndicatorStep> step, ToIntFunction<IndicatorSpec> firstBar) {
    return new Formula(step, firstBar);
  }

  private static ToIntFunction<IndicatorSpec> n(int offset) {
    return spec -> spec.whole(0) + offset;
  }

  private static int macdFirst(IndicatorSpec spec) {
    return spec.whole(1) + spec.whole(2) - 2;
  }

  private static int keltnerFirst(IndicatorSpec spec) {
    return Math.max(spec.whole(0) - 1, spec.whole(1));
  }
}
