package com.mastertrade.launcher.command;

import com.mastertrade.launcher.LauncherException;
import com.mastertrade.launcher.client.Gateway;
import com.mastertrade.launcher.home.Home;
import com.mastertrade.launcher.home.HomeLock;
import com.mastertrade.launcher.home.HomeSettings;
import com.mastertrade.launcher.home.Secrets;
import com.mastertrade.launcher.services.PortPlan;
import com.mastertrade.launcher.up.Progress;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** Starts a launcher in the background and returns when all is ready. */
final class DetachedUp {

  private final Home home;
  private final HomeSettings settings;
  private final Progress progress;

  DetachedUp(Home home, HomeSettings settings, Progress progress) {
    this.home = home;
    this.settings = settings;
    this.progress = progress;
  }

  int run() throws IOException {
    HomeLock.take(home).close();
    Path ready = home.run("ready.json");
    Files.deleteIfExists(ready);
    Path log = home.log("launcher");
    long offset = Files.exists(log) ? Files.size(log) : 0;
    Process supervisor = start(log);
    new LogTail(log, offset, System.err).print(() -> supervisor.isAlive() && !Files.exists(ready));
    if (!Files.exists(ready)) {
      throw new LauncherException("MasterTrade did not start; see " + log + ".");
    }
    Summary summary = JsonMapper.shared().readValue(ready, Summary.class);
    Gateway gateway =
        new Gateway(
            new PortPlan(settings.portOffset()).gateway(), home.secrets().get(Secrets.CLI_KEY));
    summary.print(settings, gateway.signInLink());
    progress.say(
        "it runs in the background (process " + supervisor.pid() + "); ./mastertrade down ends it");
    return 0;
  }

  private Process start(Path log) throws IOException {
    List<String> command = new ArrayList<>();
    if (Files.isExecutable(Path.of("/usr/bin/setsid"))) {
      command.add("/usr/bin/setsid");
    }
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(List.of("com.mastertrade.launcher.Main", "up", "--supervisor"));
    command.addAll(List.of("--market", settings.market(), "--rate", settings.rate()));
    settings.origin().ifPresent(o -> command.addAll(List.of("--origin", o.toString())));
    command.addAll(List.of("--port-offset", Integer.toString(settings.portOffset())));
    command.addAll(List.of("--infrastructure", settings.infrastructure()));
    if (!Files.exists(log)) {
      Files.createFile(log);
    }
    return new ProcessBuilder(command)
        .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
        .start();
  }
}
