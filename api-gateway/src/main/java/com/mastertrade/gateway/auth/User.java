package com.mastertrade.gateway.auth;

import com.mastertrade.kit.security.Role;
import java.util.Optional;
import java.util.UUID;

/** A person. Without a password hash only a one-time link lets this person in. */
public record User(UUID id, String username, Role role, Optional<String> passwordHash) {

  /** The person who is there from the beginning. */
  static final String ADMIN = "admin";
}
