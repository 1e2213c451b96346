package com.mastertrade.servers;

/** A server could not be started, reached or prepared; the message is a sentence for its user. */
public final class ServerException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public ServerException(String message) {
    super(message);
  }

  public ServerException(String message, Throwable cause) {
    super(message, cause);
  }
}
