package com.mastertrade.launcher.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Every test, or those of one module: Maven's verify and the UI's checks. */
final class TestRun {

  private static final String UI = "monitoring-ui";
  private static final List<String> UI_SCRIPTS = List.of("lint", "typecheck", "test");

  private final Path root;
  private final List<String> modules;

  TestRun(Path root, List<String> modules) {
    this.root = root;
    this.modules = modules;
  }

  int run() throws IOException, InterruptedException {
    checkArguments();
    sayServers();
    if (modules.isEmpty() || modules.contains(UI) || modules.contains("end-to-end-tests")) {
      UiBuild ui = new UiBuild(root);
      ui.build(new Phases());
      if (!modules.equals(List.of("end-to-end-tests"))) {
        checkUi(ui);
      }
    }
    return modules.equals(List.of(UI)) ? 0 : verify();
  }

  private void checkArguments() {
    if (modules.size() > 1 || modules.stream().anyMatch(m -> m.startsWith("-"))) {
      throw new BuildException("usage: ./mastertrade test [MODULE]");
    }
    for (String module : modules) {
      if (!Files.isDirectory(root.resolve(module).resolve("src")) && !module.equals(UI)) {
        throw new BuildException("there is no module " + module + " with tests.");
      }
    }
    if (!new Doctor(root).passes(System.err)) {
      throw new BuildException("this machine lacks something, see above.");
    }
  }

  private static boolean realServers() {
    return "real".equals(System.getenv("MASTERTRADE_TEST_SERVERS"));
  }

  private static void sayServers() {
    System.err.println(
        realServers()
            ? "Tests run on the real PostgreSQL, RabbitMQ and Redis named by MASTERTRADE_TEST_*."
            : "Tests run on embedded servers; tests that need the real RabbitMQ are skipped"
                + " (.ci/run starts real servers).");
  }

  private static void checkUi(UiBuild ui) throws IOException, InterruptedException {
    for (String script : UI_SCRIPTS) {
      ui.script(script).forEach(line -> System.out.println("monitoring-ui: " + line));
      System.out.println("monitoring-ui " + script + ": passed");
    }
  }

  private int verify() throws IOException, InterruptedException {
    List<String> words =
        new ArrayList<>(
            List.of("mvn", "-B", "-Dstyle.color=never", "-ntp", "--fail-at-end", "-T", "2"));
    if (!modules.isEmpty()) {
      words.addAll(List.of("-pl", modules.getFirst(), "-am"));
    }
    words.add("verify");
    Path log = root.resolve("target/test.log");
    TestOutput output = new TestOutput(System.out);
    MavenOutput maven = new MavenOutput();
    int exit;
    try (Ticker ticker = new Ticker("Maven")) {
      exit =
          new Command(root, words, Map.of("MASTERTRADE_SKIP_BUILD", "1"), log)
              .run(
                  line -> {
                    maven.accept(line).ifPresent(ticker::now);
                    output.accept(line);
                  });
    }
    output.summarise();
    if (exit != 0) {
      throw new BuildException("the tests failed (" + maven.firstError() + "); see " + log + ".");
    }
    return 0;
  }
}
