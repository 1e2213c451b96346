package com.mastertrade.gateway.auth;

/** What is known of the sender of a request. */
public sealed interface Identity {

  /**
   * A caller that proved itself.
   *
   * @param byCookie whether a foreign page could have made the browser send this
   */
  record Known(Caller caller, boolean byCookie) implements Identity {}

  /** A credential that is not good, and why. */
  record Refused(String reason) implements Identity {}

  record Unknown() implements Identity {}
}
