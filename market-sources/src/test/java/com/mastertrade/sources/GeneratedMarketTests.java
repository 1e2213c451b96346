package com.mastertrade.sources;

import static org.assertj.core.api.Assertions.assertThat;

import com.mastertrade.common.instrument.Symbol;
import com.mastertrade.common.market.Candle;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class GeneratedMarketTests {

  private static final Symbol BTC = new Symbol("BTCUSDT");
  private static final Symbol ETH = new Symbol("ETHUSDT");
  private static final Instant START = Instant.parse("2024-01-01T00:00:00Z");

  private final GeneratedMarket market = GeneratedMarket.ofSeed(7);

  @Test
  void isLabelledGenerated() {
    assertThat(market.kind()).isEqualTo(SourceKind.GENERATED);
    assertThat(market.description()).isEqualTo("generated prices, seed 7");
  }

  @Test
  void givesTheSameBarsForTheSameSeedWhereverReadingBegins() {
    List<Candle> whole = read(market, BTC, START, Duration.ofDays(3));
    List<Candle> part =
        read(GeneratedMarket.ofSeed(7), BTC, START.plus(Duration.ofHours(30)), Duration.ofHours(5));
    assertThat(whole).hasSize(3 * 1440);
    assertThat(part).isEqualTo(whole.subList(30 * 60, 35 * 60));
    assertThat(read(GeneratedMarket.ofSeed(8), BTC, START, Duration.ofDays(1)))
        .isNotEqualTo(whole.subList(0, 1440));
  }

  @Test
  void keepsToTicksAndLots() {
    for (Candle candle : read(market, BTC, START, Duration.ofDays(1))) {
      assertThat(Math.abs(candle.close() * 100 - Math.rint(candle.close() * 100))).isLessThan(1e-6);
      assertThat(candle.volume()).isPositive();
    }
  }

  @Test
  void movesItsSymbolsTogether() {
    double[] btc = returns(BTC);
    double[] eth = returns(ETH);
    assertThat(correlation(btc, eth)).isBetween(0.5, 0.98);
  }

  @Test
  void hasCalmAndStormyTimesAndFatTails() {
    double[] returns = returns(BTC);
    double second = 0;
    double fourth = 0;
    for (double value : returns) {
      second += value * value / returns.length;
      fourth += Math.pow(value, 4) / returns.length;
    }
    assertThat(fourth / (second * second)).isGreaterThan(4);
    assertThat(Math.sqrt(second * 1440 * 365)).isBetween(0.2, 2.0);
  }

  private double[] returns(Symbol symbol) {
    return read(market, symbol, START, Duration.ofDays(30)).stream()
        .mapToDouble(candle -> Math.log(candle.close() / candle.open()))
        .toArray();
  }

  private static double correlation(double[] a, double[] b) {
    double ab = 0;
    double aa = 0;
    double bb = 0;
    for (int i = 0; i < a.length; i++) {
      ab += a[i] * b[i];
      aa += a[i] * a[i];
      bb += b[i] * b[i];
    }
    return ab / Math.sqrt(aa * bb);
  }

  private static List<Candle> read(
      CandleSource source, Symbol symbol, Instant from, Duration length) {
    try (Stream<Candle> candles = source.read(symbol, from, from.plus(length))) {
      return candles.toList();
    }
  }
}
