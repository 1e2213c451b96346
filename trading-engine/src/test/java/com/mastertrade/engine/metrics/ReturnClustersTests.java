package com.mastertrade.engine.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReturnClustersTests {

  private static final double[] ONE = {1, -1, 2, -2, 1};
  private static final double[] TWICE = {2, -2, 4, -4, 2};
  private static final double[] OPPOSITE = {-1, 1, -2, 2, -1};

  @Test
  void joinsWhatMovesTogetherAndPartsWhatDoesNot() {
    ReturnClusters clusters = new ReturnClusters();

    assertThat(clusters.join(ONE)).isZero();
    assertThat(clusters.join(TWICE)).isZero();
    assertThat(clusters.join(OPPOSITE)).isEqualTo(1);
    assertThat(clusters.join(new double[] {0, 1, 0, 0, 0})).isEqualTo(2);
    assertThat(clusters.size()).isEqualTo(3);
  }

  @Test
  void joinsTheLeaderItCorrelatesWithMost() {
    ReturnClusters clusters = new ReturnClusters(0.3);
    clusters.join(new double[] {1, 0, 0});
    clusters.join(new double[] {0, 1, 0});

    assertThat(clusters.join(new double[] {0.45, 0.5, -0.5})).isEqualTo(1);
  }

  @Test
  void nothingCorrelatesWithWhatNeverMoves() {
    ReturnClusters clusters = new ReturnClusters();

    assertThat(clusters.join(new double[] {0, 0, 0})).isZero();
    assertThat(clusters.join(new double[] {0, 0, 0})).isEqualTo(1);
    assertThat(ReturnClusters.correlation(new double[] {0, 0, 0}, new double[] {1, 2, 3})).isZero();
  }

  @Test
  void countsTheGroupsOfAList() {
    assertThat(ReturnClusters.count(List.of(ONE, TWICE, OPPOSITE), 0.9)).isEqualTo(2);
    assertThat(ReturnClusters.correlation(ONE, OPPOSITE)).isCloseTo(-1, within(1e-12));
  }

  @Test
  void refusesSeriesOfDifferentLengths() {
    assertThatThrownBy(() -> ReturnClusters.correlation(ONE, new double[] {1}))
        .hasMessageContaining("5 and 1 days");
  }
}
