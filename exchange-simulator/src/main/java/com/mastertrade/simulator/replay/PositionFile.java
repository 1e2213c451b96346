package com.mastertrade.simulator.replay;

import com.mastertrade.common.message.MessageJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** The position in a file: written beside it, forced to disk, then moved into place. */
public final class PositionFile implements PositionStore {

  private final Path file;
  private final Path next;

  public PositionFile(Path file) {
    this.file = file.toAbsolutePath();
    this.next = this.file.resolveSibling(file.getFileName() + ".next");
  }

  /**
   * The position on disk, empty where there is no file.
   *
   * @throws tools.jackson.core.JacksonException if the file is broken
   */
  @Override
  public Optional<ReplayPosition> load() {
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    return Optional.of(MessageJson.mapper().readValue(file.toFile(), ReplayPosition.class));
  }

  @Override
  public void save(ReplayPosition position) {
    try {
      Files.createDirectories(file.resolveSibling("."));
      write(MessageJson.mapper().writeValueAsBytes(position));
      Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException("the replay's position cannot be written to " + file, e);
    }
  }

  private void write(byte[] json) throws IOException {
    try (FileChannel channel =
        FileChannel.open(
            next,
            StandardOpenOption.CREATE,
            StandardOpenOption.WRITE,
            StandardOpenOption.TRUNCATE_EXISTING)) {
      ByteBuffer bytes = ByteBuffer.wrap(json);
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      channel.force(true);
    }
  }
}
