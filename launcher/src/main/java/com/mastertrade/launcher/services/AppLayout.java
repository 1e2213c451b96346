package com.mastertrade.launcher.services;

import com.mastertrade.launcher.LauncherException;
import com.mastertrade.launcher.home.Contents;
import com.mastertrade.launcher.home.Copies;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

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
      Copies builds = new Copies(apps.resolve(file.replace(".jar", "")));
      String digest = Contents.ofJars(List.of(fatJar));
      Path folder = builds.of(digest, part -> extract(fatJar, part));
      builds.forget(other -> !other.equals(folder));
      return new AppLayout(folder.resolve(file));
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
}
