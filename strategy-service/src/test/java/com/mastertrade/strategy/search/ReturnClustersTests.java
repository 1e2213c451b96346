package com.mastertrade.strategy.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReturnClustersTests {

  @Test
  void joinsWhatMovesTogetherAndPartsWhatDoesNot() {
    ReturnClusters clusters = new ReturnClusters(0.9);
    assertThat(clusters.join(new double[] {1, -1, 2, -2, 1})).isZero();
    assertThat(clusters.join(new double[] {2, -2, 4, -4, 2})).isZero();
    assertThat(clusters.join(new double[] {-1, 1, -2, 2, -1})).isEqualTo(1);
    assertThat(clusters.join(new double[] {0, 1, 0, 0, 0})).isEqualTo(2);
    assertThat(clusters.size()).isEqualTo(3);
  }

  @Test
  void nothingCorrelatesWithWhatNeverMoves() {
    ReturnClusters clusters = new ReturnClusters(0.9);
    assertThat(clusters.join(new double[] {0, 0, 0})).isZero();
    assertThat(clusters.join(new double[] {0, 0, 0})).isEqualTo(1);
  }
}
