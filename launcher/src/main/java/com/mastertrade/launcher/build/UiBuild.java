package com.mastertrade.launcher.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Installs the UI's packages and builds its server, where they changed. */
final class UiBuild {

  private static final List<String> MADE =
      List.of("node_modules", ".next", "coverage", "next-env.d.ts", "test-results");
  private static final Map<String, String> ENVIRONMENT =
      Map.of("NEXT_TELEMETRY_DISABLED", "1", "CI", "true", "NO_COLOR", "1");

  private final Path root;
  private final Path ui;

  UiBuild(Path root) {
    this.root = root;
    this.ui = root.resolve("monitoring-ui");
  }

  void build(Phases phases) throws IOException, InterruptedException {
    install(phases);
    SourceStamp stamp = new SourceStamp(ui.resolve(".next/.built"), sources());
    if (stamp.isCurrent() && Files.exists(ui.resolve(".next/standalone/server.js"))) {
      return;
    }
    run(List.of("npm", "run", "build"), "build", phases);
    stamp.write();
  }

  void install(Phases phases) throws IOException, InterruptedException {
    SourceStamp stamp =
        new SourceStamp(
            ui.resolve("node_modules/.installed"), List.of(ui.resolve("package-lock.json")));
    if (!stamp.isCurrent()) {
      run(List.of("npm", "ci", "--no-audit", "--no-fund"), Phases.DEPENDENCIES, phases);
      stamp.write();
    }
  }

  /** Runs a script of the UI's package, as {@code lint}; returns what it says about its tests. */
  List<String> script(String name) throws IOException, InterruptedException {
    List<String> said = new ArrayList<>();
    run(
        List.of("npm", "run", name),
        Phases.BUILD,
        new Phases(),
        line -> {
          if (line.matches("\\s*Test(s| Files)\\s+\\d.*")) {
            said.add(line.strip());
          }
        });
    return List.copyOf(said);
  }

  private void run(List<String> words, String phase, Phases phases)
      throws IOException, InterruptedException {
    run(words, phase, phases, line -> {});
  }

  private void run(List<String> words, String phase, Phases phases, Consumer<String> lines)
      throws IOException, InterruptedException {
    String said = String.join(" ", words);
    long start = System.nanoTime();
    Path log = root.resolve("target/ui-" + words.getLast().replace("--", "") + ".log");
    try (Ticker ticker = new Ticker("monitoring-ui")) {
      ticker.now("monitoring-ui: " + said);
      if (new Command(ui, words, ENVIRONMENT, log).run(lines) != 0) {
        throw new BuildException("monitoring-ui: " + said + " failed; see " + log + ".");
      }
    }
    phases.add(phase, System.nanoTime() - start);
  }

  private List<Path> sources() throws IOException {
    try (Stream<Path> entries = Files.list(ui)) {
      return entries
          .filter(p -> !MADE.contains(p.getFileName().toString()))
          .filter(p -> !p.getFileName().toString().endsWith(".tsbuildinfo"))
          .sorted()
          .toList();
    }
  }
}
