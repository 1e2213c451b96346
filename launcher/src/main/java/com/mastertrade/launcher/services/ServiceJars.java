package com.mastertrade.launcher.services;

import com.mastertrade.launcher.LauncherException;
import com.mastertrade.launcher.home.Home;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How the services' jars are run: little memory and the quick compiler for what only moves data,
 * the optimising compiler and more memory for the strategies.
 */
final class ServiceJars {

  private static final long GIB = 1L << 30;

  private final Path root;
  private final Home home;
  private final Map<String, AppLayout> layouts = new ConcurrentHashMap<>();

  ServiceJars(Path root, Home home) {
    this.root = root;
    this.home = home;
  }

  /** The jar as built, or a sentence. */
  Path requireJar(String service) {
    Path jar = root.resolve(service + "/target/" + service + "-0.1.0-SNAPSHOT.jar");
    if (!Files.isRegularFile(jar)) {
      throw new LauncherException(
          service
              + " is not built ("
              + jar
              + " is missing); run ./mastertrade up without MASTERTRADE_SKIP_BUILD.");
    }
    return jar;
  }

  /** The same until this launcher ends, even where the jar is built anew meanwhile. */
  AppLayout layout(String service) {
    return layouts.computeIfAbsent(
        service, name -> AppLayout.of(requireJar(name), home.data("apps")));
  }

  List<String> command(String service) {
    List<String> command = new ArrayList<>();
    command.add(java());
    command.addAll(flags(service));
    command.add(home.marker());
    AppLayout layout = layout(service);
    command.addAll(layout.cacheFlags());
    command.addAll(List.of("-jar", layout.jar().toString()));
    return List.copyOf(command);
  }

  static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  /** The flags an AOT cache has to be made with as well. */
  static List<String> flags(String service) {
    List<String> flags = new ArrayList<>();
    switch (service) {
      case ServiceCatalog.STRATEGY -> flags.add("-Xmx" + strategyMegabytes() + "m");
      case ServiceCatalog.MARKET_DATA -> flags.addAll(List.of("-Xmx1g", "-XX:TieredStopAtLevel=1"));
      default -> flags.addAll(List.of("-Xmx512m", "-XX:TieredStopAtLevel=1"));
    }
    flags.addAll(
        List.of(
            "-XX:+UseSerialGC",
            "-XX:+UseCompactObjectHeaders",
            "-XX:+ExitOnOutOfMemoryError",
            "-Dfile.encoding=UTF-8"));
    return List.copyOf(flags);
  }

  /** Four gibibytes, less where the machine has less than twelve. */
  private static long strategyMegabytes() {
    var system =
        (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    return Math.min(4 * GIB, system.getTotalMemorySize() / 3) >> 20;
  }
}
