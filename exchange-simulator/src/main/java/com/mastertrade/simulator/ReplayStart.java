package com.mastertrade.simulator;

import com.mastertrade.simulator.replay.PositionStore;
import com.mastertrade.simulator.replay.ReplayClock;
import com.mastertrade.simulator.replay.ReplayPosition;
import com.mastertrade.sources.CandleSource;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Optional;
import tools.jackson.core.JacksonException;

/**
 * Decides where a replay begins: at the position on disk if it is this market's, else at its
 * origin.
 */
final class ReplayStart {

  private static final String STATE = "MASTERTRADE_SIMULATOR_STATE";
  private static final String ORIGIN = "MASTERTRADE_SIMULATOR_ORIGIN";

  private ReplayStart() {}

  static ReplayClock clock(CandleSource source, SimulatorSettings settings, PositionStore store) {
    Instant end = ReplaySource.end(source);
    Instant origin = settings.origin().orElseGet(() -> ReplaySource.defaultOrigin(source));
    if (!origin.isBefore(end)) {
      throw new InvalidSettingException(
          ORIGIN + ": the replay would begin at " + origin + ", but the data end at " + end + ".");
    }
    try {
      store.load().ifPresent(saved -> requireSame(saved, settings));
      return new ReplayClock(store, ReplayPosition.atOrigin(settings.source(), origin), end);
    } catch (JacksonException e) {
      throw new InvalidSettingException(
          STATE + ": the position file is damaged: " + e.getOriginalMessage() + ".");
    } catch (UncheckedIOException e) {
      throw new InvalidSettingException(STATE + ": " + e.getMessage() + ".");
    }
  }

  private static void requireSame(ReplayPosition saved, SimulatorSettings settings) {
    if (!saved.source().equals(settings.source())) {
      throw new InvalidSettingException(
          STATE
              + " holds the position of the market "
              + saved.source()
              + ", not of "
              + settings.source()
              + ".");
    }
    Optional<Instant> origin = settings.origin().filter(wanted -> !wanted.equals(saved.origin()));
    if (origin.isPresent()) {
      throw new InvalidSettingException(
          ORIGIN
              + " is "
              + origin.get()
              + ", but the position kept in "
              + STATE
              + " began at "
              + saved.origin()
              + ".");
    }
  }
}
