package com.mastertrade.simulator.replay;

import java.util.Optional;

/** Keeps the position of the replay. */
public interface PositionStore {

  Optional<ReplayPosition> load();

  /** When this returns, the position survives a kill of the process. */
  void save(ReplayPosition position);

  /** Keeps the position only as long as the process lives. */
  static PositionStore none() {
    return new PositionStore() {
      @Override
      public Optional<ReplayPosition> load() {
        return Optional.empty();
      }

      @Override
      public void save(ReplayPosition position) {
        // nothing outlives the process
      }
    };
  }
}
