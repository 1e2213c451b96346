package com.mastertrade.launcher.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Builds the jars of modules whose sources changed, and of those that need them. */
final class MavenBuild {

  private final Path root;

  MavenBuild(Path root) {
    this.root = root;
  }

  void build(List<String> modules, Phases phases) throws IOException, InterruptedException {
    Map<String, SourceStamp> stale = stale(modules);
    if (stale.isEmpty()) {
      return;
    }
    System.err.println("Building " + String.join(", ", stale.keySet()) + " …");
    long start = System.nanoTime();
    Path log = root.resolve("target/build.log");
    MavenOutput output = new MavenOutput();
    try (Ticker ticker = new Ticker("Maven")) {
      int exit =
          new Command(root, words(String.join(",", stale.keySet())), Map.of(), log)
              .run(line -> output.accept(line).ifPresent(ticker::now));
      if (exit != 0) {
        throw new BuildException(
            "the build failed (" + output.firstError() + "); see " + log + ".");
      }
    }
    phases.add(Phases.DEPENDENCIES, output.downloadNanos());
    phases.add(Phases.BUILD, System.nanoTime() - start - output.downloadNanos());
    for (SourceStamp stamp : stale.values()) {
      stamp.write();
    }
  }

  /** Changed modules, and after the first changed one those that may depend on it. */
  private Map<String, SourceStamp> stale(List<String> modules) throws IOException {
    Map<String, SourceStamp> stale = new LinkedHashMap<>();
    boolean groundChanged = false;
    for (String module : modules) {
      Path folder = root.resolve(module);
      SourceStamp stamp =
          new SourceStamp(
              folder.resolve("target/.built"),
              List.of(
                  root.resolve("pom.xml"), folder.resolve("pom.xml"), folder.resolve("src/main")));
      boolean changed = !stamp.isCurrent() || !hasJar(folder);
      if (changed || groundChanged) {
        stale.put(module, stamp);
      }
      groundChanged |= changed && isGround(module);
    }
    return stale;
  }

  private static boolean isGround(String module) {
    return !module.endsWith("-service")
        && !module.equals("exchange-simulator")
        && !module.equals("api-gateway");
  }

  private static boolean hasJar(Path folder) {
    return Files.exists(folder.resolve("target/" + folder.getFileName() + "-0.1.0-SNAPSHOT.jar"));
  }

  private static List<String> words(String modules) {
    return List.of(
        "mvn",
        "-B",
        "-Dstyle.color=never",
        "-Dmaven.test.skip=true",
        "-T",
        "2",
        "-pl",
        modules,
        "-am",
        "package");
  }
}
