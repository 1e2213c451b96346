package com.mastertrade.launcher.command;

import com.mastertrade.launcher.client.Binance;
import com.mastertrade.launcher.home.Home;
import com.mastertrade.launcher.home.HomeSettings;
import com.mastertrade.launcher.home.LauncherCopy;
import com.mastertrade.launcher.home.UpOptions;
import com.mastertrade.launcher.services.MarketLabel;
import com.mastertrade.launcher.services.PortPlan;
import com.mastertrade.launcher.up.Progress;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Starts everything and ends with a finished night. */
@Command(
    name = "up",
    description = "Start everything, run the night, and print a sign-in link to the dashboard.")
public final class UpCommand implements Callable<Integer> {

  @Option(names = "--detach", description = "Return when all is ready, and keep it running.")
  boolean detach;

  @Option(names = "--supervisor", hidden = true)
  boolean supervisor;

  @Option(names = "--place", hidden = true)
  boolean place;

  @Option(
      names = "--market",
      paramLabel = "MARKET",
      description = "auto (default), binance, sample, replay:DIR or generated[:SEED].")
  Optional<String> market = Optional.empty();

  @Option(
      names = "--rate",
      paramLabel = "N",
      description = "How much faster than real time a replay runs, or max (default 60).")
  Optional<String> rate = Optional.empty();

  @Option(
      names = "--origin",
      paramLabel = "DATE",
      description = "Where a replay begins (default: 91 days after its first candle).")
  Optional<String> origin = Optional.empty();

  @Option(names = "--port-offset", paramLabel = "N", description = "Added to every port.")
  Optional<Integer> portOffset = Optional.empty();

  @Option(
      names = "--infrastructure",
      paramLabel = "KIND",
      description = "embedded (default), or external: servers named by the environment.")
  Optional<String> infrastructure = Optional.empty();

  @Override
  public Integer call() throws IOException {
    Home home = Home.fromEnvironment();
    if (place) {
      return place(home);
    }
    HomeSettings settings = settings(home, Binance::reachable);
    home.create();
    home.requireSpace();
    Progress progress = new Progress(System.err);
    if (detach) {
      return new DetachedUp(home, settings, progress).run();
    }
    progress.say(MarketLabel.of(settings) + ", in " + home.folder());
    return new AttachedUp(home, settings, progress).run(supervisor);
  }

  /**
   * Prints the class path of a copy in the home, from which {@code ./mastertrade} goes on. Whether
   * Binance answers is asked there.
   */
  private int place(Home home) {
    settings(home, () -> true);
    home.create();
    home.requireSpace();
    Path root = Path.of(System.getProperty("mastertrade.root", "."));
    System.out.println(LauncherCopy.place(root, home).classPath());
    return 0;
  }

  private HomeSettings settings(Home home, Supplier<Boolean> reachable) {
    HomeSettings settings = options().resolve(home.settings(), home.folder(), reachable);
    new PortPlan(settings.portOffset()).requireReachable();
    return settings;
  }

  UpOptions options() {
    return new UpOptions(market, rate, origin, portOffset, infrastructure);
  }
}
