package com.mastertrade.kit.amqp;

/** The broker did not confirm a message: it may or may not have it. */
public final class PublishFailedException extends RuntimeException {

  public PublishFailedException(String message, Throwable cause) {
    super(message, cause);
  }

  public PublishFailedException(String message) {
    super(message);
  }
}
