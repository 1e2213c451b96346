package com.mastertrade.strategy.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.mastertrade.common.instrument.Symbol;
import com.mastertrade.engine.document.StrategyDocument;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GrammarTests {

  private static Grammar grammar(long seed) {
    return new Grammar(
        List.of(new Symbol("BTCUSDT"), new Symbol("ETHUSDT")),
        RandomGeneratorFactory.of("L64X128MixRandom").create(seed));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void everyGenomeIsADocumentThatReadsBackTheSame(long seed) {
    Grammar grammar = grammar(seed);
    Genome genome = grammar.random();
    for (int i = 0; i < 500; i++) {
      genome = i % 3 == 0 ? grammar.cross(genome, grammar.random()) : grammar.mutate(genome);
      StrategyDocument document = genome.document();
      assertThat(StrategyDocument.parse(document.canonicalJson()).hash())
          .isEqualTo(document.hash());
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void aMutationMostlyChangesTheDocument(long seed) {
    Grammar grammar = grammar(seed);
    int changed = 0;
    for (int i = 0; i < 500; i++) {
      Genome genome = grammar.random();
      changed += grammar.mutate(genome).document().equals(genome.document()) ? 0 : 1;
    }
    assertThat(changed).isGreaterThan(450);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void strangersDiffer(long seed) {
    Grammar grammar = grammar(seed);
    Set<String> hashes = new HashSet<>();
    for (int i = 0; i < 1_000; i++) {
      hashes.add(grammar.random().document().hash());
    }
    assertThat(hashes).hasSizeGreaterThan(990);
  }
}
