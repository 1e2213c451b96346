package com.mastertrade.launcher.build;

/** The build cannot go on; the message is a sentence for its user. */
public final class BuildException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public BuildException(String message) {
    super(message);
  }
}
