package com.mastertrade.strategy.market;

import java.time.Instant;
import java.util.Optional;

/** Market time as last seen, kept across restarts. */
public interface MarketTimeStore {

  /** What was seen: when for the first time, and the latest. */
  record Seen(Instant first, Instant latest) {}

  Optional<Seen> read();

  /** Notes {@code time}; an earlier time than the one stored changes nothing. */
  Seen advance(Instant time);
}
