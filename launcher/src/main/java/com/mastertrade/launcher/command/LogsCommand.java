package com.mastertrade.launcher.command;

import com.mastertrade.launcher.LauncherException;
import com.mastertrade.launcher.home.Home;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints the log of a process. */
@Command(name = "logs", description = "Print the log of a service or server.")
public final class LogsCommand implements Callable<Integer> {

  @Parameters(index = "0", paramLabel = "SERVICE", description = "For example strategy-service.")
  String service = "";

  @Option(
      names = {"-f", "--follow"},
      description = "Go on printing what is added.")
  boolean follow;

  @Override
  public Integer call() throws IOException {
    Home home = Home.fromEnvironment();
    Path log = home.log(service);
    if (!service.matches("[a-z-]+") || !Files.isRegularFile(log)) {
      throw new LauncherException(
          "There is no log of " + service + "; there are: " + String.join(", ", names(home)) + ".");
    }
    new LogTail(log, 0, System.out).print(() -> follow);
    return 0;
  }

  private static List<String> names(Home home) throws IOException {
    if (!Files.isDirectory(home.logs())) {
      return List.of("none yet");
    }
    try (Stream<Path> logs = Files.list(home.logs())) {
      return logs.map(log -> log.getFileName().toString())
          .filter(name -> name.endsWith(".log"))
          .map(name -> name.substring(0, name.length() - ".log".length()))
          .sorted()
          .toList();
    }
  }
}
