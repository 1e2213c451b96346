package com.mastertrade.gateway.auth;

import java.time.Duration;

/** What comes of a user name and a password. */
public sealed interface SignInResult {

  record SignedIn(Session session) implements SignInResult {}

  record WrongCredentials() implements SignInResult {}

  record TooManyAttempts(Duration retryAfter) implements SignInResult {}
}
