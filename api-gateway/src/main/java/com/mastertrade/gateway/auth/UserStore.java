package com.mastertrade.gateway.auth;

import java.util.Optional;
import java.util.UUID;

/** The people. */
public interface UserStore {

  Optional<User> byName(String username);

  /** Sets the first password; false where there is one already. */
  boolean setFirstPassword(UUID userId, String passwordHash);
}
