package com.mastertrade.simulator.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.core.JacksonException;

class PositionFileTests {

  private static final Instant ORIGIN = Instant.parse("2023-10-31T00:00:00Z");

  @TempDir private Path folder;

  @Test
  void givesBackWhatWasSaved() {
    PositionFile file = new PositionFile(folder.resolve("new/state.json"));
    ReplayPosition position = ReplayPosition.atOrigin("sample", ORIGIN).started(true);
    assertThat(file.load()).isEmpty();
    file.save(position);
    assertThat(file.load()).hasValue(position);
  }

  @Test
  void leavesTheOldPositionWhereAWriteWasCutShort() throws IOException {
    PositionFile file = new PositionFile(folder.resolve("state.json"));
    ReplayPosition position = ReplayPosition.atOrigin("sample", ORIGIN);
    file.save(position);
    Files.writeString(folder.resolve("state.json.next"), "{\"source\":\"sam");
    assertThat(file.load()).hasValue(position);
  }

  @Test
  void refusesADamagedFile() throws IOException {
    Path path = folder.resolve("state.json");
    Files.writeString(path, "{\"source\":");
    PositionFile file = new PositionFile(path);
    assertThatThrownBy(file::load).isInstanceOf(JacksonException.class);
  }
}
