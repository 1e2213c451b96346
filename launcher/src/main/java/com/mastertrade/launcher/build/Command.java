package com.mastertrade.launcher.build;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * A build tool that is run to its end.
 *
 * @param folder working directory
 * @param words program and arguments
 * @param environment added to that of this process
 * @param log where its output goes
 */
record Command(Path folder, List<String> words, Map<String, String> environment, Path log) {

  /** Runs it, hands every line to {@code lines} and returns the exit code. */
  int run(Consumer<String> lines) throws IOException, InterruptedException {
    ProcessBuilder builder =
        new ProcessBuilder(words).directory(folder.toFile()).redirectErrorStream(true);
    builder.environment().putAll(environment);
    Files.createDirectories(log.getParent());
    Process process = builder.start();
    Thread ending = new Thread(process::destroy, "end-" + words.getFirst());
    Runtime.getRuntime().addShutdownHook(ending);
    try (BufferedReader output =
            new BufferedReader(
                new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        Writer copy = Files.newBufferedWriter(log)) {
      for (String line = output.readLine(); line != null; line = output.readLine()) {
        copy.write(line + "\n");
        lines.accept(line);
      }
      return process.waitFor();
    } finally {
      process.destroy();
      Runtime.getRuntime().removeShutdownHook(ending);
    }
  }
}
