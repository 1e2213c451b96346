package com.mastertrade.simulator.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mastertrade.simulator.market.Moment;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ReplayTests {

  private static final Instant ORIGIN = Instant.parse("2023-10-31T00:00:00Z");
  private static final Instant END = ORIGIN.plus(Duration.ofMinutes(30));

  private final List<Long> closed = new CopyOnWriteArrayList<>();
  private final List<Moment> ticks = new CopyOnWriteArrayList<>();
  private final List<ReplayPosition> saved = new ArrayList<>();
  private final PositionStore store =
      new PositionStore() {
        @Override
        public Optional<ReplayPosition> load() {
          return saved.isEmpty() ? Optional.empty() : Optional.of(saved.getLast());
        }

        @Override
        public void save(ReplayPosition position) {
          saved.add(position);
        }
      };
  private final ReplayClock clock = clock();
  private final Replay replay =
      new Replay(clock, Rate.parse("max"), new int[] {0, 20, 40, 59}, listener(), () -> {});

  @AfterEach
  void stop() {
    replay.stop();
  }

  @Test
  void staysAtItsOriginUntilStarted() {
    replay.start();
    clock.release(minute(5));
    await().during(Duration.ofMillis(100)).until(closed::isEmpty);
    assertThat(clock.state().position()).isEqualTo(ORIGIN);
  }

  @Test
  void neverPassesWhatIsReleased() {
    replay.start();
    clock.start();
    clock.release(minute(5));
    await().until(() -> closed.size() == 5);
    await().during(Duration.ofMillis(100)).until(() -> closed.size() == 5);
    assertThat(clock.now()).isEqualTo(Moment.atMinute(minute(5).toEpochMilli()));
    clock.release(minute(2));
    assertThat(clock.state().releasedUntil()).isEqualTo(minute(5));
  }

  @Test
  void playsEveryTickBeforeItsBarAndKeepsThePosition() {
    replay.start();
    clock.start();
    clock.release(minute(3));
    await().until(() -> closed.size() == 3);
    await().until(() -> clock.state().position().equals(minute(3)));
    assertThat(ticks).hasSize(12);
    assertThat(ticks.getFirst()).isEqualTo(new Moment(ORIGIN.toEpochMilli(), 0));
    assertThat(saved.getLast().position()).isEqualTo(minute(3));
    assertThat(clock().now().position()).isEqualTo(minute(3).toEpochMilli());
    assertThat(clock().state().started()).isFalse();
  }

  @Test
  void waitsWhileHeldAndGoesOnWhereItWas() {
    replay.start();
    clock.start();
    clock.release(minute(2));
    await().until(() -> closed.size() == 2);
    clock.hold();
    clock.release(minute(4));
    await().during(Duration.ofMillis(100)).until(() -> closed.size() == 2);
    clock.start();
    await().until(() -> closed.size() == 4);
    assertThat(closed).isSorted().doesNotHaveDuplicates();
  }

  @Test
  void isClosedAtTheEndOfTheData() {
    replay.start();
    clock.start();
    clock.release(Instant.parse("2030-01-01T00:00:00Z"));
    await().until(clock::closed);
    assertThat(clock.state().releasedUntil()).isEqualTo(END);
    assertThat(closed).hasSize(30);
  }

  private ReplayClock clock() {
    return new ReplayClock(store, ReplayPosition.atOrigin("sample", ORIGIN), END);
  }

  private ReplayListener listener() {
    return new ReplayListener() {
      @Override
      public void ticked(Moment now) {
        ticks.add(now);
      }

      @Override
      public void minuteClosed(Moment now) {
        closed.add(now.position());
      }
    };
  }

  private static Instant minute(int minute) {
    return ORIGIN.plus(Duration.ofMinutes(minute));
  }
}
