package com.mastertrade.engine.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.mastertrade.common.instrument.Symbol;
import com.mastertrade.common.market.Interval;
import com.mastertrade.engine.indicator.Indicator;
import com.mastertrade.engine.indicator.IndicatorSpec;
import com.mastertrade.engine.indicator.Parameter;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every gene a generator can flip changes the canonical form. */
class GenePropertyTests {

  private static final Symbol SYMBOL = new Symbol("BTCUSDT");

  @Property(tries = 100)
  void eachProtectionSizeAndIntervalGivesAnotherHash(@ForAll long seed) {
    StrategyDocument one = new RandomDocuments(new Random(seed)).next(SYMBOL);
    Protection plain = Protection.stop(0.02);
    Set<String> hashes = new HashSet<>();
    Grids.STOPS.forEach(stop -> hashes.add(hash(one, Protection.stop(stop))));
    Grids.TARGETS.forEach(target -> hashes.add(hash(one, plain.withTarget(target))));
    Grids.TRAILINGS.forEach(trailing -> hashes.add(hash(one, plain.withTrailing(trailing))));
    Grids.MAX_BARS.forEach(bars -> hashes.add(hash(one, plain.withMaxBars(bars))));

    assertThat(hashes)
        .hasSize(
            Grids.STOPS.size()
                + Grids.TARGETS.size()
                + Grids.TRAILINGS.size()
                + Grids.MAX_BARS.size());
    assertThat(Grids.SIZES.stream().map(size -> one.withSizing(size).hash()).distinct())
        .hasSameSizeAs(Grids.SIZES);
  }

  @Property(tries = 50)
  void stopActsWithATrailingStopExactlyWhereItIsCloser(@ForAll long seed) {
    StrategyDocument one = new RandomDocuments(new Random(seed)).next(SYMBOL);
    Set<String> hashes = new HashSet<>();
    Set<List<Double>> acting = new HashSet<>();
    for (double trailing : Grids.TRAILINGS) {
      for (double stop : Grids.STOPS) {
        hashes.add(hash(one, Protection.stop(stop).withTrailing(trailing)));
        acting.add(List.of(Math.min(stop, trailing), trailing));
      }
    }

    assertThat(hashes).hasSameSizeAs(acting);
  }

  @Test
  void inertStopIsNeitherInTheHashNorInTheWords() {
    StrategyDocument one = new RandomDocuments(new Random(1)).next(SYMBOL);
    StrategyDocument equal = with(one, Protection.stop(0.01).withTrailing(0.01));
    StrategyDocument inert = with(one, Protection.stop(0.08).withTrailing(0.01));

    assertThat(inert.hash()).isEqualTo(equal.hash());
    assertThat(inert.canonical()).isEqualTo(equal.canonical());
    assertThat(inert.inWords())
        .isEqualTo(equal.inWords())
        .contains(
            "Stops out 1 % below the entry price.", "Trails the highest price since entry by 1 %.");
    assertThat(with(one, Protection.stop(0.008).withTrailing(0.01)).hash())
        .isNotEqualTo(equal.hash());
  }

  @ParameterizedTest
  @EnumSource
  void eachParameterGivesAnotherHash(Indicator indicator) {
    double[] first =
        indicator.parameters().stream().mapToDouble(known -> known.grid().getFirst()).toArray();
    for (int i = 0; i < first.length; i++) {
      Parameter parameter = indicator.parameters().get(i);
      Set<String> hashes = new HashSet<>();
      for (double value : parameter.grid()) {
        double[] values = first.clone();
        values[i] = value;
        hashes.add(trending(IndicatorSpec.of(indicator, values)).hash());
      }
      assertThat(hashes).hasSameSizeAs(parameter.grid());
    }
  }

  @Test
  void everyThresholdCanBeComparedAndGivesAnotherHash() {
    for (Indicator indicator : Grids.withThresholds()) {
      double[] values =
          indicator.parameters().stream().mapToDouble(known -> known.grid().getFirst()).toArray();
      Operand left = Operand.of(IndicatorSpec.of(indicator, values));
      Set<String> hashes =
          indicator.thresholds().stream()
              .map(Operand::of)
              .map(number -> new Rule.Compare(left, Comparison.ABOVE, number))
              .map(GenePropertyTests::document)
              .map(StrategyDocument::hash)
              .collect(Collectors.toSet());
      assertThat(hashes).as(indicator.code()).hasSameSizeAs(indicator.thresholds());
    }
  }

  private static String hash(StrategyDocument document, Protection protection) {
    return with(document, protection).hash();
  }

  private static StrategyDocument with(StrategyDocument document, Protection protection) {
    return new StrategyDocument(
        document.name(),
        document.side(),
        List.of(SYMBOL),
        document.interval(),
        document.entry(),
        document.exit(),
        protection,
        document.sizing());
  }

  private static StrategyDocument trending(IndicatorSpec spec) {
    return document(new Rule.Trend(spec, Rule.Slope.RISING, 3));
  }

  private static StrategyDocument document(Rule entry) {
    return StrategyDocument.of(SYMBOL, Interval.M5, entry, Protection.stop(0.02));
  }
}
