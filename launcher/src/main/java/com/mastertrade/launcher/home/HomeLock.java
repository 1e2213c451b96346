package com.mastertrade.launcher.home;

import com.mastertrade.launcher.LauncherException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Held while a launcher runs a home or a command wipes it; the system gives it back when that
 * launcher dies.
 */
public final class HomeLock implements AutoCloseable {

  private final Path file;
  private final FileChannel channel;

  private HomeLock(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  /** Takes the lock, or says who has it. */
  public static HomeLock take(Home home) {
    try {
      Path file = home.folder().resolve("lock");
      FileChannel channel =
          FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (!locked(channel)) {
        channel.close();
        throw new LauncherException(inUse(home));
      }
      return new HomeLock(file, channel);
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
    return home.launcherPid()
        .running()
        .map(
            process ->
                "A launcher runs in "
                    + home.folder()
                    + " already (process "
                    + process.pid()
                    + "); ./mastertrade open gives a new sign-in link, ./mastertrade down ends it.")
        .orElse("Another command works on " + home.folder() + " just now; wait for its end.");
  }

  /** Deletes the file while the lock is still held. */
  public void delete() throws IOException {
    Files.deleteIfExists(file);
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
