package com.mastertrade.launcher.home;

import com.mastertrade.launcher.LauncherException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.StandardOpenOption;

/** Held while a launcher runs a home; the system gives it back when that launcher dies. */
public final class HomeLock implements AutoCloseable {

  private final FileChannel channel;

  private HomeLock(FileChannel channel) {
    this.channel = channel;
  }

  /** Takes the lock, or says who has it. */
  public static HomeLock take(Home home) {
    try {
      FileChannel channel =
          FileChannel.open(
              home.folder().resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (!locked(channel)) {
        channel.close();
        throw new LauncherException(inUse(home));
      }
      return new HomeLock(channel);
    } catch (IOException e) {
      throw new LauncherException("Cannot lock " + home.folder() + ": " + e.getMessage(), e);
    }
  }

  private static boolean locked(FileChannel channel) throws IOException {
    try {
      FileLock lock = channel.tryLock();
      return lock != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  private static String inUse(Home home) {
    String who =
        home.launcherPid().running().map(process -> " (process " + process.pid() + ")").orElse("");
    return "A launcher runs in "
        + home.folder()
        + " already"
        + who
        + "; ./mastertrade open gives a new sign-in link, ./mastertrade down ends it.";
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new LauncherException("Cannot unlock the home: " + e.getMessage(), e);
    }
  }
}
