package com.mastertrade.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mastertrade.simulator.replay.PositionFile;
import com.mastertrade.simulator.replay.PositionStore;
import com.mastertrade.simulator.replay.ReplayPosition;
import com.mastertrade.sources.Sample;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SimulatorSettingsTests {

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          streamPort   | http  | MASTERTRADE_SIMULATOR_STREAM_PORT must be a port number
          streamPort   | 70000 | MASTERTRADE_SIMULATOR_STREAM_PORT must be a port number
          rate         | 0     | MASTERTRADE_SIMULATOR_RATE must be a positive number or max
          origin       | soon  | MASTERTRADE_SIMULATOR_ORIGIN must be a date or an instant
          controlToken | ' '   | MASTERTRADE_CONTROL_TOKEN must be set
          parentPid    | me    | MASTERTRADE_PARENT_PID must be a process id
          weightLimit  | many  | MASTERTRADE_SIMULATOR_WEIGHT_LIMIT must be a whole number
          """)
  void namesTheSettingThatCannotBe(String field, String value, String sentence) {
    assertThatThrownBy(() -> SimulatorSettings.of(properties(Map.of(field, value))))
        .isInstanceOf(InvalidSettingException.class)
        .hasMessageStartingWith(sentence);
  }

  @ParameterizedTest
  @CsvSource({
    "nonsense,MASTERTRADE_SIMULATOR_SOURCE must be sample",
    "replay:/no/such/folder,there is no folder /no/such/folder",
    "generated:x,MASTERTRADE_SIMULATOR_SOURCE=generated:x"
  })
  void namesASourceThatCannotBeOpened(String source, String sentence) {
    assertThatThrownBy(() -> ReplaySource.open(source))
        .isInstanceOf(InvalidSettingException.class)
        .hasMessageContaining(sentence);
  }

  @Test
  void namesTheBrokenRowOfAFolder() throws IOException {
    Files.writeString(
        folder.resolve("XYZUSDT-1m.csv"), "timestamp,open,high,low,close,volume\nnoon,1,1,1,1,1\n");
    assertThatThrownBy(() -> ReplaySource.open("replay:" + folder))
        .isInstanceOf(InvalidSettingException.class)
        .hasMessageStartingWith("MASTERTRADE_SIMULATOR_SOURCE=replay:")
        .hasMessageContaining("XYZUSDT-1m.csv, line 2, field timestamp");
  }

  @Test
  void beginsNinetyOneDaysAfterTheFirstBar() {
    assertThat(ReplaySource.defaultOrigin(Sample.open()))
        .isEqualTo(Instant.parse("2023-10-31T00:00:00Z"));
  }

  @Test
  void readsAnOriginGivenAsADate() {
    assertThat(SimulatorSettings.of(properties(Map.of("origin", "2023-11-05"))).origin())
        .hasValue(Instant.parse("2023-11-05T00:00:00Z"));
  }

  @Test
  void refusesThePositionOfAnotherMarket() {
    PositionStore store = new PositionFile(folder.resolve("state.json"));
    store.save(ReplayPosition.atOrigin("generated:1", Instant.parse("2024-04-01T00:00:00Z")));
    SimulatorSettings settings = SimulatorSettings.of(properties(Map.of()));
    assertThatThrownBy(() -> ReplayStart.clock(Sample.open(), settings, store))
        .isInstanceOf(InvalidSettingException.class)
        .hasMessageContaining("holds the position of the market generated:1, not of sample");
  }

  @Test
  void refusesAnOriginAfterTheData() {
    SimulatorSettings settings = SimulatorSettings.of(properties(Map.of("origin", "2024-01-01")));
    assertThatThrownBy(() -> ReplayStart.clock(Sample.open(), settings, PositionStore.none()))
        .hasMessageContaining("the data end at 2024-01-01T00:00:00Z");
  }

  private static SimulatorProperties properties(Map<String, String> changes) {
    Map<String, String> values = new HashMap<>(changes);
    return new SimulatorProperties(
        values.getOrDefault("streamPort", "8091"),
        values.getOrDefault("source", "sample"),
        values.getOrDefault("rate", "60"),
        values.getOrDefault("origin", ""),
        values.getOrDefault("state", ""),
        values.getOrDefault("controlToken", "token"),
        values.getOrDefault("parentPid", ""),
        values.getOrDefault("weightLimit", "6000"),
        values.getOrDefault("seed", "1"));
  }
}
