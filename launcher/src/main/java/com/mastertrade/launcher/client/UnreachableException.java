package com.mastertrade.launcher.client;

/** A service did not answer; asking again later may help. */
public final class UnreachableException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  UnreachableException(String message, Throwable cause) {
    super(message, cause);
  }
}
