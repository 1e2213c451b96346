package com.mastertrade.sources;

import com.mastertrade.common.instrument.Instrument;
import com.mastertrade.common.market.Candle;
import com.mastertrade.common.market.Interval;
import com.mastertrade.sources.GeneratedState.Regime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/** One generated day of all symbols, from the state of its morning and its own random numbers. */
final class GeneratedDay {

  private static final int MINUTES = 1440;
  private static final int STEPS = 6;
  private static final double JUMPS_PER_MINUTE = 1 / 2000.0;
  private static final double JUMP_SIZE = 0.006;
  private static final double TRADES_PER_MINUTE = 200;

  private final List<GeneratedSymbol> symbols;
  private final SplittableRandom random;
  private final List<List<Candle>> candles = new ArrayList<>();
  private final double[] prices;
  private Regime regime;

  GeneratedDay(List<GeneratedSymbol> symbols, long seed, Instant start, GeneratedState morning) {
    this.symbols = symbols;
    this.random = new SplittableRandom(seed * 1_000_003 + start.getEpochSecond());
    this.prices = morning.prices().stream().mapToDouble(Double::doubleValue).toArray();
    this.regime = morning.regime();
    symbols.forEach(symbol -> candles.add(new ArrayList<>(MINUTES)));
    for (int minute = 0; minute < MINUTES; minute++) {
      generate(start.plus(Duration.ofMinutes(minute)));
    }
  }

  List<Candle> candles(int symbol) {
    return candles.get(symbol);
  }

  GeneratedState evening() {
    return new GeneratedState(regime, Arrays.stream(prices).boxed().toList());
  }

  private void generate(Instant openTime) {
    regime = regime.next(random.nextDouble(), random.nextDouble());
    double step = regime.volatility() / Math.sqrt(STEPS);
    double jump = random.nextDouble() < JUMPS_PER_MINUTE ? random.nextGaussian() * JUMP_SIZE : 0;
    double[] common = new double[STEPS];
    for (int i = 0; i < STEPS; i++) {
      common[i] = random.nextGaussian() * step;
    }
    common[random.nextInt(STEPS)] += jump;
    for (int symbol = 0; symbol < symbols.size(); symbol++) {
      candles.get(symbol).add(candle(symbol, openTime, common));
    }
  }

  private Candle candle(int index, Instant openTime, double[] common) {
    GeneratedSymbol symbol = symbols.get(index);
    Instrument instrument = symbol.instrument();
    double step = regime.volatility() / Math.sqrt(common.length) * symbol.ownShare();
    double open = onTick(instrument, prices[index]);
    double high = open;
    double low = open;
    double close = open;
    for (double move : common) {
      prices[index] *= StrictMath.exp(move * symbol.marketBeta() + random.nextGaussian() * step);
      close = onTick(instrument, prices[index]);
      high = Math.max(high, close);
      low = Math.min(low, close);
    }
    double busy = 0.4 + (high - low) / open / regime.volatility() + 0.3 * random.nextExponential();
    double volume = onLot(instrument, symbol.volume() * busy);
    return new Candle(
        instrument.symbol(),
        Interval.M1,
        openTime,
        open,
        high,
        low,
        close,
        volume,
        volume * (open + high + low + close) / 4,
        Math.max(1, Math.round(TRADES_PER_MINUTE * busy)));
  }

  private static double onTick(Instrument instrument, double price) {
    return instrument
        .price(Math.max(price, instrument.tickSize().doubleValue()))
        .value()
        .doubleValue();
  }

  private static double onLot(Instrument instrument, double volume) {
    double lot = instrument.lotSize().doubleValue();
    return Math.max(1, Math.round(volume / lot)) * lot;
  }
}
