package com.mastertrade.simulator;

import com.mastertrade.simulator.replay.Rate;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Function;

/**
 * The settings, read and checked.
 *
 * @throws InvalidSettingException naming the first setting that cannot be
 */
public record SimulatorSettings(
    int streamPort,
    String source,
    Rate rate,
    Optional<Instant> origin,
    Optional<Path> state,
    String controlToken,
    Optional<Long> parentPid,
    int weightLimit,
    long seed) {

  static SimulatorSettings of(SimulatorProperties given) {
    return new SimulatorSettings(
        port(given.streamPort()),
        source(given.source().strip()),
        read("RATE", given.rate(), "a positive number or max", Rate::parse),
        optional(given.origin())
            .map(
                text ->
                    read(
                        "ORIGIN",
                        text,
                        "a date or an instant, 2023-11-01T00:00:00Z",
                        SimulatorSettings::instant)),
        optional(given.state()).map(Path::of),
        optional(given.controlToken())
            .orElseThrow(
                () ->
                    new InvalidSettingException(
                        "MASTERTRADE_CONTROL_TOKEN must be set: it is the bearer token of /control.")),
        optional(given.parentPid())
            .map(text -> named("MASTERTRADE_PARENT_PID", text, "a process id", Long::parseLong)),
        read("WEIGHT_LIMIT", given.weightLimit(), "a whole number", Integer::parseInt),
        read("SEED", given.seed(), "a whole number", Long::parseLong));
  }

  /** A folder is named by its absolute path, so that its position is known from anywhere. */
  private static String source(String name) {
    if (!name.startsWith(ReplaySource.REPLAY)) {
      return name;
    }
    Path folder = Path.of(name.substring(ReplaySource.REPLAY.length()));
    return ReplaySource.REPLAY + folder.toAbsolutePath().normalize();
  }

  private static int port(String text) {
    int port = read("STREAM_PORT", text, "a port number", Integer::parseInt);
    if (port < 0 || port > 65_535) {
      throw wrong("MASTERTRADE_SIMULATOR_STREAM_PORT", text, "a port number");
    }
    return port;
  }

  private static Instant instant(String text) {
    Instant time =
        text.length() == 10
            ? LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant()
            : Instant.parse(text);
    if (time.toEpochMilli() % 60_000 != 0) {
      throw new DateTimeException("not on a minute");
    }
    return time;
  }

  private static Optional<String> optional(String text) {
    return Optional.of(text.strip()).filter(stripped -> !stripped.isEmpty());
  }

  private static <T> T read(String name, String text, String form, Function<String, T> reader) {
    return named("MASTERTRADE_SIMULATOR_" + name, text, form, reader);
  }

  private static <T> T named(String name, String text, String form, Function<String, T> reader) {
    try {
      return reader.apply(text.strip());
    } catch (IllegalArgumentException | DateTimeException e) {
      throw wrong(name, text, form);
    }
  }

  private static InvalidSettingException wrong(String name, String text, String form) {
    return new InvalidSettingException(name + " must be " + form + ", was \"" + text + "\".");
  }
}
