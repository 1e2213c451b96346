package com.mastertrade.launcher.up;

import com.mastertrade.launcher.LauncherException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Keeps one earlier log when a log became large. */
final class LogRotation {

  private static final long LARGE = 64L << 20;

  private LogRotation() {}

  static void rotate(Path log) {
    try {
      if (Files.exists(log) && Files.size(log) > LARGE) {
        Files.move(
            log, log.resolveSibling(log.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
      }
    } catch (IOException e) {
      throw new LauncherException("Cannot move the old log " + log + " away.", e);
    }
  }
}
