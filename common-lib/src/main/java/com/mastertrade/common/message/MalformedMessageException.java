package com.mastertrade.common.message;

/** A message that does not have the form of its type. Never worth a retry. */
public final class MalformedMessageException extends RuntimeException {

  public MalformedMessageException(String type, Throwable cause) {
    super("not a valid " + type + ": " + cause.getMessage(), cause);
  }
}
