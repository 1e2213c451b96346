package com.mastertrade.launcher.command;

import com.mastertrade.launcher.LauncherException;
import com.mastertrade.launcher.home.Home;
import com.mastertrade.launcher.home.HomeLock;
import com.mastertrade.launcher.home.HomeSettings;
import com.mastertrade.launcher.up.Orphans;
import com.mastertrade.servers.Folders;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Wipes the home. */
@Command(name = "reset", description = "Wipe this home: all candles, strategies, nights, users.")
public final class ResetCommand implements Callable<Integer> {

  @Override
  public Integer call() throws IOException {
    Running running = Running.find();
    Home home = running.home();
    try (HomeLock lock = HomeLock.take(home)) {
      return reset(running, lock);
    }
  }

  /** Nobody else can start the home or wipe it while the lock is held; its file goes last. */
  private static int reset(Running running, HomeLock lock) throws IOException {
    Home home = running.home();
    if (running.settings().infrastructure().equals(HomeSettings.EXTERNAL)) {
      throw new LauncherException(
          "This home keeps its rows on external servers: drop the database there, then delete "
              + home.folder()
              + ".");
    }
    String market = running.settings().choice().identity();
    BufferedReader answers =
        new BufferedReader(new InputStreamReader(System.in, Charset.defaultCharset()));
    System.err.println("This deletes all candles, strategies, nights and users of " + market);
    if (!asked(answers, "in " + home.folder() + ". Type the market's name to go on: ", market)
        || !asked(answers, "There is no way back. Type delete to delete it: ", "delete")) {
      throw new LauncherException("Nothing was deleted.");
    }
    Orphans.end(home);
    for (String part : List.of("data", "logs", "run", "home.json", "secrets.json")) {
      Folders.deleteTree(home.folder().resolve(part));
    }
    lock.delete();
    System.out.println("The home " + home.folder() + " is empty.");
    return 0;
  }

  private static boolean asked(BufferedReader answers, String question, String wanted)
      throws IOException {
    System.err.print(question);
    System.err.flush();
    String answer = answers.readLine();
    return Objects.requireNonNullElse(answer, "").strip().equals(wanted);
  }
}
