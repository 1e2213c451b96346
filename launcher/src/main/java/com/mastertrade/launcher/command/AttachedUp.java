package com.mastertrade.launcher.command;

import com.mastertrade.launcher.LauncherException;
import com.mastertrade.launcher.client.UnreachableException;
import com.mastertrade.launcher.home.Home;
import com.mastertrade.launcher.home.HomeLock;
import com.mastertrade.launcher.home.HomeSettings;
import com.mastertrade.launcher.home.LauncherCopy;
import com.mastertrade.launcher.up.Orphans;
import com.mastertrade.launcher.up.Platform;
import com.mastertrade.launcher.up.Progress;
import com.mastertrade.launcher.up.Startup;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;

/** A launcher that runs the home in this process, until it is told to end. */
final class AttachedUp {

  private final Home home;
  private final HomeSettings settings;
  private final Progress progress;

  AttachedUp(Home home, HomeSettings settings, Progress progress) {
    this.home = home;
    this.settings = settings;
    this.progress = progress;
  }

  /** Starts and waits; a {@code supervisor} prints no link, since its output is a log. */
  int run(boolean supervisor) throws IOException {
    HomeLock lock = HomeLock.take(home);
    LauncherCopy.forgetOthers(home);
    home.write(settings);
    home.launcherPid().write(ProcessHandle.current());
    BuildPhases.noteIn(progress);
    Platform platform =
        new Platform(
            Path.of(System.getProperty("mastertrade.root", ".")), home, settings, progress);
    Thread ending = new Thread(() -> end(platform, lock), "end");
    Runtime.getRuntime().addShutdownHook(ending);
    try {
      Startup startup = new Startup(platform, progress);
      Summary summary = new Summary(startup.run(), progress.phases());
      if (!supervisor) {
        summary.print(settings, platform.gateway().signInLink());
        System.err.println("Ctrl-C ends it.");
      }
      home.writePrivate(home.run("ready.json"), summary);
      platform.train();
      new CountDownLatch(1).await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (UnreachableException e) {
      throw new LauncherException(e.getMessage() + "; see the logs in " + home.logs() + ".", e);
    }
    return 0;
  }

  private void end(Platform platform, HomeLock lock) {
    progress.end();
    System.err.println("Ending …");
    platform.close();
    Orphans.end(home);
    try {
      Files.deleteIfExists(home.run("ready.json"));
      home.launcherPid().delete();
    } catch (IOException e) {
      System.err.println("Cannot delete " + home.run("ready.json"));
    }
    lock.close();
  }
}
