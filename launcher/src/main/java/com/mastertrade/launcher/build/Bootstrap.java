package com.mastertrade.launcher.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * Runs straight from source, before anything is built: {@code doctor}, {@code build}, {@code
 * build-launcher} and {@code test [MODULE]}.
 */
public final class Bootstrap {

  private Bootstrap() {}

  /** Exit code 0 only where what was asked for happened. */
  public static void main(String[] arguments) {
    Path root = Path.of(System.getProperty("mastertrade.root", ".")).toAbsolutePath().normalize();
    System.exit(run(root, List.copyOf(Arrays.asList(arguments))));
  }

  private static int run(Path root, List<String> arguments) {
    try {
      return switch (arguments.isEmpty() ? "" : arguments.getFirst()) {
        case "doctor" -> new Doctor(root).report(System.out);
        case "build" -> build(root);
        case "build-launcher" -> buildLauncher(root);
        case "test" -> new TestRun(root, arguments.subList(1, arguments.size())).run();
        default -> throw new BuildException("unknown step " + arguments);
      };
    } catch (BuildException e) {
      System.err.println("mastertrade: " + e.getMessage());
      return 1;
    } catch (IOException e) {
      System.err.println("mastertrade: the build stopped: " + e);
      return 1;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return 130;
    }
  }

  private static int build(Path root) throws IOException, InterruptedException {
    if (!new Doctor(root).passes(System.err)) {
      throw new BuildException("this machine lacks something, see above.");
    }
    Phases phases = new Phases();
    new MavenBuild(root).build(Modules.RUNNING, phases);
    new UiBuild(root).build(phases);
    Path file = root.resolve("launcher/target/phases.properties");
    Files.writeString(file, phases.asProperties());
    return 0;
  }

  private static int buildLauncher(Path root) throws IOException, InterruptedException {
    if (!new Doctor(root).passes(System.err)) {
      throw new BuildException("this machine lacks something, see above.");
    }
    new MavenBuild(root).build(Modules.LAUNCHER, new Phases());
    return 0;
  }
}
