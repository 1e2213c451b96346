package com.mastertrade.gateway.auth;

/** What a request brings to say who sends it. */
public sealed interface Credential {

  record Key(Secret secret) implements Credential {}

  /**
   * A session's token.
   *
   * @param cookie whether the browser added it by itself
   */
  record Token(String value, boolean cookie) implements Credential {}

  record Missing() implements Credential {}
}
