package com.mastertrade.launcher.services;

import com.mastertrade.launcher.LauncherException;
import com.mastertrade.servers.Folders;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;

/**
 * A service's jar taken apart, once for each build: it starts quicker that way, and only so may it
 * use an AOT cache.
 *
 * @param jar the small jar beside its {@code lib} folder
 */
record AppLayout(Path jar) {

  /** Takes {@code fatJar} apart under {@code apps}, where that is not done already. */
  static AppLayout of(Path fatJar, Path apps) {
    try {
      String file = String.valueOf(fatJar.getFileName());
      Path builds = apps.resolve(file.replace(".jar", ""));
      Path folder = builds.resolve(build(fatJar));
      AppLayout layout = new AppLayout(folder.resolve(file));
      if (!Files.exists(layout.jar)) {
        forgetOlder(builds);
        Path part = builds.resolve("part");
        extract(fatJar, part);
        Files.move(part, folder, StandardCopyOption.ATOMIC_MOVE);
      }
      return layout;
    } catch (IOException e) {
      throw new LauncherException("Cannot unpack " + fatJar + ": " + e.getMessage(), e);
    }
  }

  /** Where the AOT cache of this build belongs. */
  Path cache() {
    return jar.resolveSibling("app.aot");
  }

  /** Uses the cache where there is one; one that does not fit is passed over by the JVM. */
  List<String> cacheFlags() {
    return Files.exists(cache())
        ? List.of("-XX:AOTCache=" + cache(), "-Xlog:aot=off", "-Xlog:cds=off")
        : List.of();
  }

  /**
   * Builds are reproducible, so their jars may agree in size and time: the inode's change tells.
   */
  private static String build(Path fatJar) throws IOException {
    FileTime changed = (FileTime) Files.getAttribute(fatJar, "unix:ctime");
    return Files.size(fatJar) + "-" + changed.toMillis();
  }

  private static void extract(Path fatJar, Path target) throws IOException {
    Process tool =
        new ProcessBuilder(
                ServiceJars.java(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Djarmode=tools",
                "-jar",
                fatJar.toString(),
                "extract",
                "--destination",
                target.toString())
            .redirectErrorStream(true)
            .start();
    String said = new String(tool.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    try {
      if (tool.waitFor() != 0) {
        throw new LauncherException("Cannot unpack " + fatJar + ": " + said.strip());
      }
    } catch (InterruptedException e) {
      tool.destroy();
      Thread.currentThread().interrupt();
      throw new LauncherException("Interrupted while unpacking " + fatJar, e);
    }
  }

  private static void forgetOlder(Path builds) throws IOException {
    Files.createDirectories(builds);
    try (Stream<Path> older = Files.list(builds)) {
      for (Path build : older.toList()) {
        Folders.deleteTree(build);
      }
    }
  }
}
