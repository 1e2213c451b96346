package com.mastertrade.marketdata.exchange;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** The exchange's clock against ours: the offset is measured in the middle of a request. */
public final class ExchangeClock {

  private final MarketExchange exchange;
  private final Clock clock;
  private volatile Optional<Duration> offset = Optional.empty();
  private volatile boolean reachable;

  public ExchangeClock(MarketExchange exchange, Clock clock) {
    this.exchange = exchange;
    this.clock = clock;
  }

  /**
   * Measures again.
   *
   * @return how far the exchange's clock is ahead of ours
   * @throws ExchangeException if it does not answer
   */
  public Duration measure() {
    try {
      Instant before = clock.instant();
      Instant server = exchange.serverTime();
      Instant after = clock.instant();
      Instant middle = before.plus(Duration.between(before, after).dividedBy(2));
      Duration measured = Duration.between(middle, server);
      offset = Optional.of(measured);
      reachable = true;
      return measured;
    } catch (ExchangeException e) {
      reachable = false;
      throw e;
    }
  }

  /** The last measured offset. */
  public Optional<Duration> offset() {
    return offset;
  }

  /** Whether the last measurement succeeded. */
  public boolean reachable() {
    return reachable;
  }

  /** Now by the exchange's clock, as far as it is known. */
  public Instant now() {
    return clock.instant().plus(offset.orElse(Duration.ZERO));
  }
}
