package com.mastertrade.launcher.command;

import com.mastertrade.launcher.LauncherException;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Copies what a log holds, and what is added to it. */
final class LogTail {

  private static final Duration POLL = Duration.ofMillis(200);
  private static final int BLOCK = 1 << 16;

  private final Path log;
  private final PrintStream out;
  private long offset;

  LogTail(Path log, long offset, PrintStream out) {
    this.log = log;
    this.offset = offset;
    this.out = out;
  }

  /** Prints all there is, again and again while {@code more}, and once after that. */
  void print(BooleanSupplier more) throws IOException {
    boolean last = false;
    while (!last) {
      last = !more.getAsBoolean();
      printNew();
      if (!last) {
        pause();
      }
    }
  }

  private void printNew() throws IOException {
    try (SeekableByteChannel channel = Files.newByteChannel(log)) {
      if (channel.size() < offset) {
        offset = 0;
      }
      channel.position(offset);
      ByteBuffer buffer = ByteBuffer.allocate(BLOCK);
      while (channel.read(buffer) > 0) {
        out.write(buffer.array(), 0, buffer.position());
        offset += buffer.position();
        buffer.clear();
      }
      out.flush();
    }
  }

  private static void pause() {
    try {
      Thread.sleep(POLL);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new LauncherException("Interrupted.", e);
    }
  }
}
