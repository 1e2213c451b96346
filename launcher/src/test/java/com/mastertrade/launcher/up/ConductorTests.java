package com.mastertrade.launcher.up;

import static org.assertj.core.api.Assertions.assertThat;

import com.mastertrade.launcher.client.SimulatorControl.State;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ConductorTests {

  private static final Instant ORIGIN = Instant.parse("2023-10-31T00:00:00Z");
  private static final Instant FIRST_NIGHT = Instant.parse("2023-10-31T03:00:00Z");
  private static final Instant SECOND_NIGHT = Instant.parse("2023-11-01T03:00:00Z");
  private static final Instant END = Instant.parse("2023-11-03T00:00:00Z");

  private static final Conductor.Nights NONE = date -> false;

  @Test
  void releasesAFreshReplayUpToItsFirstNight() {
    assertThat(Conductor.next(state(ORIGIN, ORIGIN), NONE)).contains(FIRST_NIGHT);
  }

  @Test
  void waitsForNoNightAtTheOriginItself() {
    State state = new State(FIRST_NIGHT, FIRST_NIGHT, FIRST_NIGHT, END, false);

    assertThat(Conductor.next(state, NONE)).contains(SECOND_NIGHT);
  }

  @Test
  void leavesAReplayAloneThatIsOnItsWay() {
    Instant position = Instant.parse("2023-10-31T02:59:00Z");

    assertThat(Conductor.next(state(position, FIRST_NIGHT), NONE)).isEmpty();
  }

  @Test
  void holdsTheMarketWhileTheNightRuns() {
    assertThat(Conductor.next(state(FIRST_NIGHT, FIRST_NIGHT), NONE)).isEmpty();
  }

  @Test
  void releasesTheNextDayWhenTheNightOfThatDateEnded() {
    Conductor.Nights ended = LocalDate.of(2023, 10, 31)::equals;

    assertThat(Conductor.next(state(FIRST_NIGHT, FIRST_NIGHT), ended)).contains(SECOND_NIGHT);
    assertThat(Conductor.next(state(SECOND_NIGHT, SECOND_NIGHT), ended)).isEmpty();
  }

  @Test
  void goesOnWhereARestartedReplayStands() {
    Instant position = Instant.parse("2023-10-31T12:30:00Z");

    assertThat(Conductor.next(state(position, position), NONE)).contains(SECOND_NIGHT);
    assertThat(Conductor.next(state(position, SECOND_NIGHT), NONE)).isEmpty();
  }

  @Test
  void releasesNothingBeyondTheEndOfTheCandles() {
    assertThat(Conductor.next(state(SECOND_NIGHT, END), date -> true)).isEmpty();
    assertThat(Conductor.next(state(END, END), date -> true)).isEmpty();
  }

  private static State state(Instant position, Instant releasedUntil) {
    return new State(ORIGIN, position, releasedUntil, END, true);
  }
}
