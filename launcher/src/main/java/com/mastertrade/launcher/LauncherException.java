package com.mastertrade.launcher;

/** What was asked for cannot be done; the message is a sentence for its user. */
public final class LauncherException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public LauncherException(String message) {
    super(message);
  }

  public LauncherException(String message, Throwable cause) {
    super(message, cause);
  }
}
