package com.mastertrade.marketdata.stream;

import static org.assertj.core.api.Assertions.assertThat;

import com.mastertrade.common.instrument.Symbol;
import com.mastertrade.common.market.Candle;
import com.mastertrade.common.market.Interval;
import com.mastertrade.marketdata.candle.LiveBar;
import com.mastertrade.marketdata.candle.Range;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CandleLaneTests {

  private static final Instant T = Instant.parse("2023-08-01T00:00:00Z");

  private static Instant minute(int minute) {
    return T.plus(Duration.ofMinutes(minute));
  }

  private static LiveBar bar(int minute) {
    Candle candle =
        new Candle(new Symbol("BTCUSDT"), Interval.M1, minute(minute), 1, 1, 1, 1, 1, 1, 1);
    return new LiveBar(candle, "id-" + minute, 0);
  }

  @Test
  void passesTheFirstBarOfAnEmptyLane() {
    CandleLane lane = new CandleLane(Optional.empty());
    lane.offer(bar(5));
    lane.offer(bar(6));

    assertThat(lane.step()).contains(new CandleLane.Step.Next(bar(5)));
    assertThat(lane.step()).contains(new CandleLane.Step.Next(bar(6)));
    assertThat(lane.step()).isEmpty();
  }

  @Test
  void holdsABarBackUntilWhatIsMissingIsSettled() {
    CandleLane lane = new CandleLane(Optional.of(minute(0)));
    lane.offer(bar(3));

    assertThat(lane.step()).contains(new CandleLane.Step.Gap(new Range(minute(0), minute(3))));
    assertThat(lane.isWaiting()).isTrue();
    lane.settledUntil(minute(3));
    assertThat(lane.step()).contains(new CandleLane.Step.Next(bar(3)));
    assertThat(lane.isWaiting()).isFalse();
  }

  @Test
  void tellsABarThatHasPassed() {
    CandleLane lane = new CandleLane(Optional.of(minute(4)));
    lane.offer(bar(3));

    assertThat(lane.step()).contains(new CandleLane.Step.Repeated(bar(3)));
  }

  @Test
  void repairsOnlyTheNewestBarsOfALongSilence() {
    Range long1 = new Range(minute(0), minute(6_000));
    assertThat(GapRepair.recent(long1)).isEqualTo(new Range(minute(1_000), minute(6_000)));
    assertThat(GapRepair.recent(new Range(minute(0), minute(10))).minutes()).isEqualTo(10);
  }
}
