package com.mastertrade.gateway.auth;

import java.time.Instant;
import java.util.Optional;

/** The one-time links and setup tickets. */
public interface LinkStore {

  void add(OneTimeLink link);

  /** Uses a link up; its user, or nothing where it is unknown, used, expired or for another use. */
  Optional<User> use(Secret secret, OneTimeLink.Purpose purpose, Instant now);
}
