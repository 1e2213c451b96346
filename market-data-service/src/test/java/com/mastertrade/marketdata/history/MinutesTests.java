package com.mastertrade.marketdata.history;

import static org.assertj.core.api.Assertions.assertThat;

import com.mastertrade.marketdata.candle.Range;
import java.time.Duration;
import java.time.Instant;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MinutesTests {

  private static final Instant T = Instant.parse("2023-08-01T00:00:00Z");

  private static Range range(int from, int to) {
    return new Range(T.plus(Duration.ofMinutes(from)), T.plus(Duration.ofMinutes(to)));
  }

  @Test
  void joinsRangesThatTouch() {
    Minutes minutes = new Minutes();
    minutes.add(range(0, 5));
    minutes.add(range(10, 15));
    minutes.add(range(5, 10));

    assertThat(minutes.ranges()).containsExactly(range(0, 15));
  }

  @Test
  void namesWhatIsMissingOldestFirst() {
    Minutes minutes = new Minutes();
    minutes.add(range(2, 4));
    minutes.add(range(6, 8));

    assertThat(minutes.missing(range(0, 10)))
        .containsExactly(range(0, 2), range(4, 6), range(8, 10));
    assertThat(minutes.missing(range(3, 7))).containsExactly(range(4, 6));
    assertThat(minutes.missing(range(2, 4))).isEmpty();
    assertThat(minutes.count(range(0, 10))).isEqualTo(4);
  }

  @Test
  void collectsSingleMinutes() {
    assertThat(Minutes.of(List.of(T, T.plusSeconds(60), T.plusSeconds(180))))
        .containsExactly(range(0, 2), range(3, 4));
  }

  @Test
  void agreesWithASetOfSingleMinutes() {
    Random random = new Random(7);
    for (int round = 0; round < 200; round++) {
      Minutes minutes = new Minutes();
      BitSet expected = new BitSet();
      for (int step = 0; step < 30; step++) {
        int from = random.nextInt(100);
        int to = from + 1 + random.nextInt(20);
        if (random.nextInt(3) > 0) {
          minutes.add(range(from, to));
          expected.set(from, to);
        } else {
          minutes.remove(range(from, to));
          expected.clear(from, to);
        }
      }
      assertThat(minutes.count(range(0, 130))).isEqualTo(expected.cardinality());
      for (Range missing : minutes.missing(range(0, 130))) {
        int from = (int) Duration.between(T, missing.from()).toMinutes();
        int to = (int) Duration.between(T, missing.to()).toMinutes();
        assertThat(expected.get(from, to).isEmpty()).isTrue();
      }
    }
  }
}
