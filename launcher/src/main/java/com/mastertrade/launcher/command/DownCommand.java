package com.mastertrade.launcher.command;

import com.mastertrade.launcher.home.Home;
import com.mastertrade.launcher.up.Orphans;
import com.mastertrade.servers.PidFile;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Ends all that runs in the home. */
@Command(name = "down", description = "End everything that runs in this home.")
public final class DownCommand implements Callable<Integer> {

  private static final Duration GRACE = Duration.ofSeconds(90);

  @Override
  public Integer call() {
    Home home = Home.fromEnvironment();
    Optional<ProcessHandle> launcher = home.launcherPid().running();
    launcher.ifPresent(
        process -> {
          System.err.println("Ending MasterTrade in " + home.folder() + " …");
          PidFile.end(process, "TERM", GRACE);
        });
    home.launcherPid().delete();
    List<String> orphans = Orphans.end(home);
    if (!orphans.isEmpty()) {
      System.err.println("Ended what was left running: " + String.join(", ", orphans));
    }
    System.out.println(
        launcher.isPresent() || !orphans.isEmpty()
            ? "MasterTrade has ended."
            : "MasterTrade was not running.");
    return 0;
  }
}
