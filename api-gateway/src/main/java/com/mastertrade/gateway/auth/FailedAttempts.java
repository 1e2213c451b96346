package com.mastertrade.gateway.auth;

import java.time.Duration;
import java.util.Optional;

/** Counts attempts to sign in by user and by address. */
public interface FailedAttempts {

  /** Counts one more; how long to wait where it is one too many. */
  Optional<Duration> count(String username, String address);

  /** Forgets what this user got wrong at this address. */
  void forget(String username, String address);
}
