package com.mastertrade.launcher.command;

import com.mastertrade.launcher.LauncherException;
import com.mastertrade.launcher.client.Gateway;
import com.mastertrade.launcher.home.Home;
import com.mastertrade.launcher.home.HomeSettings;
import com.mastertrade.launcher.home.Secrets;
import com.mastertrade.launcher.services.PortPlan;

/** The home a command speaks to. */
record Running(Home home, HomeSettings settings) {

  /** The home of the environment, whether it runs or not. */
  static Running find() {
    Home home = Home.fromEnvironment();
    HomeSettings settings =
        home.settings()
            .orElseThrow(
                () ->
                    new LauncherException(
                        "There is nothing in " + home.folder() + " yet; run ./mastertrade up."));
    return new Running(home, settings);
  }

  boolean hasLauncher() {
    return home.launcherPid().running().isPresent();
  }

  /** Refuses where no launcher runs. */
  Running required() {
    if (!hasLauncher()) {
      throw new LauncherException(
          "MasterTrade is not running in " + home.folder() + "; run ./mastertrade up.");
    }
    return this;
  }

  Gateway gateway() {
    return new Gateway(
        new PortPlan(settings.portOffset()).gateway(), home.secrets().get(Secrets.CLI_KEY));
  }
}
