package com.mastertrade.gateway.auth;

/** What comes of a one-time link or a setup ticket. */
public sealed interface LinkResult {

  record SignedIn(Session session) implements LinkResult {}

  record NeedsPassword(Secret setupTicket) implements LinkResult {}

  record Unusable() implements LinkResult {}

  record AlreadySetUp() implements LinkResult {}
}
