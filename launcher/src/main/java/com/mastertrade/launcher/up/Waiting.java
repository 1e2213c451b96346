package com.mastertrade.launcher.up;

import com.mastertrade.launcher.LauncherException;
import com.mastertrade.launcher.client.UnreachableException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/** Asks again until there is an answer. */
final class Waiting {

  private static final Duration PATIENCE = Duration.ofMinutes(3);

  private Waiting() {}

  /**
   * Calls {@code question} every {@code pause} until it returns a value; a service that does not
   * answer is asked again for three minutes, since it may just be started again.
   */
  static <T> T until(Duration pause, Supplier<Optional<T>> question) {
    long lastAnswer = System.nanoTime();
    while (true) {
      try {
        Optional<T> answer = question.get();
        lastAnswer = System.nanoTime();
        if (answer.isPresent()) {
          return answer.get();
        }
      } catch (UnreachableException e) {
        if (System.nanoTime() - lastAnswer > PATIENCE.toNanos()) {
          throw e;
        }
      }
      pause(pause);
    }
  }

  static void pause(Duration pause) {
    try {
      Thread.sleep(pause);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new LauncherException("Interrupted.", e);
    }
  }
}
