package com.mastertrade.gateway.auth;

import java.time.Instant;

/** Something that lets a person in once. */
public record OneTimeLink(
    Secret secret, Purpose purpose, User user, Instant createdAt, Instant expiresAt) {

  /** What it is good for. */
  public enum Purpose {
    SIGN_IN,
    SETUP
  }
}
