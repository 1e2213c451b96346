package com.mastertrade.endtoend;

import com.mastertrade.common.message.MessageJson;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;

/** Chromium, driven by {@code browser/read-pages.mjs}: opens pages and tells what they show. */
record Browser(Path root, Path folder) {

  static final Path CHROMIUM = Path.of("/usr/bin/chromium");

  static boolean installed() {
    return Files.isExecutable(CHROMIUM);
  }

  /** Does a job of the script's form and returns its answer. */
  JsonNode read(Map<String, Object> job) {
    try {
      Path out = folder.resolve("browser.out");
      Path err = folder.resolve("browser.err");
      ProcessBuilder builder =
          new ProcessBuilder(
                  "node", root.resolve("end-to-end-tests/browser/read-pages.mjs").toString())
              .redirectOutput(out.toFile())
              .redirectError(err.toFile());
      builder.environment().put("UI_MODULE", root.resolve("monitoring-ui").toString());
      Process process = builder.start();
      try (OutputStream in = process.getOutputStream()) {
        in.write(MessageJson.mapper().writeValueAsBytes(job));
      }
      if (!process.waitFor(3, TimeUnit.MINUTES) || process.exitValue() != 0) {
        process.destroyForcibly();
        throw new AssertionError("the browser failed: " + Files.readString(err));
      }
      return MessageJson.mapper().readTree(Files.readString(out, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError("interrupted", e);
    }
  }
}
