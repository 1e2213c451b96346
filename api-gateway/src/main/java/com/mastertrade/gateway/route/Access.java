package com.mastertrade.gateway.route;

import com.mastertrade.kit.security.Role;
import java.util.Optional;

/** The least a caller must be. */
public enum Access {
  OPEN(Optional.empty()),
  VIEWER(Optional.of(Role.VIEWER)),
  TRADER(Optional.of(Role.TRADER)),
  ADMIN(Optional.of(Role.ADMIN));

  private final Optional<Role> role;

  Access(Optional<Role> role) {
    this.role = role;
  }

  /** The role that is needed; none where the route is open. */
  public Optional<Role> role() {
    return role;
  }
}
