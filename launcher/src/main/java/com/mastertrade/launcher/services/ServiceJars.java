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

  /**
   * What a service gets.
   *
   * @param memory as for {@code -Xmx}
   * @param compiler flags of the JIT
   */
  private record Needs(String memory, List<String> compiler) {}

  /** Starts in half the time; code that runs hot stays slower. */
  private static final List<String> QUICK = List.of("-XX:TieredStopAtLevel=1");

  private static final List<String> OPTIMISING = List.of();

  private static Needs needs(String service) {
    return switch (service) {
      case ServiceCatalog.STRATEGY -> new Needs(strategyMegabytes() + "m", OPTIMISING);
      case ServiceCatalog.MARKET_DATA -> new Needs("1g", QUICK);
      case ServiceCatalog.GATEWAY -> new Needs("512m", OPTIMISING);
      default -> new Needs("512m", QUICK);
    };
  }

  /** The flags an AOT cache has to be made with as well. */
  static List<String> flags(String service) {
    Needs needs = needs(service);
    List<String> flags = new ArrayList<>(List.of("-Xmx" + needs.memory()));
    flags.addAll(needs.compiler());
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
