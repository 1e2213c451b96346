package com.mastertrade.endtoend;

import com.mastertrade.common.message.MessageJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;

/** Types {@code ./mastertrade …} as a person would, in a home of its own. */
record CommandLine(Path root, Path home, Map<String, String> environment) {

  /** What a command answered. */
  record Answer(int exitCode, String output, String errors) {

    JsonNode json() {
      return MessageJson.mapper().readTree(output);
    }
  }

  Answer run(String... arguments) {
    try {
      Path out = home.resolveSibling(home.getFileName() + ".out");
      Path err = home.resolveSibling(home.getFileName() + ".err");
      Process process =
          builder(arguments).redirectOutput(out.toFile()).redirectError(err.toFile()).start();
      if (!process.waitFor(10, TimeUnit.MINUTES)) {
        process.destroyForcibly();
        throw new AssertionError(String.join(" ", arguments) + " did not end within ten minutes");
      }
      return new Answer(process.exitValue(), text(out), text(err));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError("interrupted", e);
    }
  }

  private ProcessBuilder builder(String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(root.resolve("mastertrade").toString());
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).directory(root.toFile());
    builder.environment().put("MASTERTRADE_HOME", home.toString());
    builder.environment().put("MASTERTRADE_SKIP_BUILD", "1");
    builder.environment().putAll(environment);
    return builder;
  }

  private static String text(Path file) throws IOException {
    return java.nio.file.Files.readString(file, StandardCharsets.UTF_8);
  }
}
