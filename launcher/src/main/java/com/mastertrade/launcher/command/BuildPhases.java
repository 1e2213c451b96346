package com.mastertrade.launcher.command;

import com.mastertrade.launcher.up.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Seconds the build before this start took. */
final class BuildPhases {

  private BuildPhases() {}

  /** Notes and forgets them: they belong to one start. */
  static void noteIn(Progress progress) throws IOException {
    Path file =
        Path.of(System.getProperty("mastertrade.root", "."), "launcher/target/phases.properties");
    if (!Files.exists(file)) {
      return;
    }
    List<String> lines = Files.readAllLines(file);
    for (String line : lines) {
      int equals = line.indexOf('=');
      progress.note(line.substring(0, equals), Double.parseDouble(line.substring(equals + 1)));
    }
    Files.delete(file);
  }
}
