package com.mastertrade.simulator;

/** A setting the simulator cannot start with; the message is one sentence that names it. */
public final class InvalidSettingException extends RuntimeException {

  public InvalidSettingException(String sentence) {
    super(sentence);
  }
}
