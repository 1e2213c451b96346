package com.mastertrade.launcher.build;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What this machine needs: each thing found, or one line saying how to get it. */
final class Doctor {

  private static final long GIB = 1L << 30;
  private static final long MEMORY_NEEDED = 5 * GIB;
  private static final long DISK_NEEDED = 5 * GIB;
  private static final Pattern VERSION = Pattern.compile("v?(\\d+)\\.(\\d+)\\.(\\d+)");

  private final Path root;

  Doctor(Path root) {
    this.root = root;
  }

  /**
   * One finding.
   *
   * @param name of what is needed
   * @param good whether it is there
   * @param said what was found, or how to get it
   */
  record Finding(String name, boolean good, String said) {}

  /** Prints every finding; 0 where nothing is missing. */
  int report(PrintStream out) {
    List<Finding> findings = findings();
    findings.forEach(
        f -> out.printf("%-4s %-8s %s%n", f.good() ? "ok" : "FAIL", f.name(), f.said()));
    return findings.stream().allMatch(Finding::good) ? 0 : 1;
  }

  /** Prints only what is missing. */
  boolean passes(PrintStream out) {
    List<Finding> missing = findings().stream().filter(f -> !f.good()).toList();
    missing.forEach(f -> out.println(f.name() + ": " + f.said()));
    return missing.isEmpty();
  }

  private List<Finding> findings() {
    return List.of(jdk(), maven(), node(), npm(), memory(), disk());
  }

  private static Finding jdk() {
    Runtime.Version version = Runtime.version();
    return version.feature() == 25
        ? new Finding("JDK", true, version + " in " + System.getProperty("java.home"))
        : new Finding(
            "JDK", false, "is " + version + ": install a JDK 25 or set JAVA_HOME to one.");
  }

  private static Finding maven() {
    return tool("Maven", "mvn", "3.8.6", "install Maven 3.8.6 or later (apt install maven).");
  }

  private static Finding node() {
    return tool(
        "Node", "node", "20.9.0", "install Node 20.9 or later (nodejs.org, or nvm install 20).");
  }

  private static Finding npm() {
    return tool(
        "npm", "npm", "9.0.0", "install npm 9 or later (it comes with Node; apt install npm).");
  }

  private static Finding tool(String name, String program, String least, String fix) {
    Optional<String> found = version(program);
    return found
        .map(
            version ->
                isAtLeast(version, least)
                    ? new Finding(name, true, version)
                    : new Finding(name, false, "is " + version + ": " + fix))
        .orElseGet(() -> new Finding(name, false, "is missing: " + fix));
  }

  private static Finding memory() {
    var system =
        (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    long total = system.getTotalMemorySize();
    return total >= MEMORY_NEEDED
        ? new Finding("memory", true, total / GIB + " GiB")
        : new Finding(
            "memory",
            false,
            "is "
                + total / GIB
                + " GiB: "
                + MEMORY_NEEDED / GIB
                + " GiB are needed for all services.");
  }

  private Finding disk() {
    Path home = homeFolder();
    try {
      FileStore store = Files.getFileStore(existing(home));
      long free = store.getUsableSpace();
      return free >= DISK_NEEDED
          ? new Finding("disk", true, free / GIB + " GiB free for " + home)
          : new Finding(
              "disk",
              false,
              "has "
                  + free / (1 << 20)
                  + " MiB free for "
                  + home
                  + ": free "
                  + DISK_NEEDED / GIB
                  + " GiB, or set MASTERTRADE_HOME to a folder on a larger disk.");
    } catch (IOException e) {
      return new Finding("disk", false, "cannot be asked for " + home + ": " + e.getMessage());
    }
  }

  private Path homeFolder() {
    String home = System.getenv().getOrDefault("MASTERTRADE_HOME", "");
    return home.isBlank()
        ? Path.of(System.getProperty("user.home"), ".mastertrade")
        : root.resolve(home);
  }

  private static Path existing(Path path) {
    Path candidate = path.toAbsolutePath();
    while (!Files.exists(candidate) && candidate.getParent() != null) {
      candidate = candidate.getParent();
    }
    return candidate;
  }

  static boolean isAtLeast(String version, String least) {
    int[] is = numbers(version);
    int[] needed = numbers(least);
    return java.util.Arrays.compare(is, needed) >= 0;
  }

  private static int[] numbers(String version) {
    Matcher matcher = VERSION.matcher(version);
    return matcher.find()
        ? new int[] {
          Integer.parseInt(matcher.group(1)),
          Integer.parseInt(matcher.group(2)),
          Integer.parseInt(matcher.group(3))
        }
        : new int[] {0, 0, 0};
  }

  private static Optional<String> version(String program) {
    try {
      Process process =
          new ProcessBuilder(program, "--version")
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      Matcher matcher = VERSION.matcher(output);
      return process.waitFor() == 0 && matcher.find()
          ? Optional.of(matcher.group())
          : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }
}
