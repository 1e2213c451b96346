package com.mastertrade.launcher;

import com.mastertrade.launcher.client.UnreachableException;
import com.mastertrade.launcher.command.DownCommand;
import com.mastertrade.launcher.command.LogsCommand;
import com.mastertrade.launcher.command.NightlyCommand;
import com.mastertrade.launcher.command.OpenCommand;
import com.mastertrade.launcher.command.ReproduceCommand;
import com.mastertrade.launcher.command.ResetCommand;
import com.mastertrade.launcher.command.StatusCommand;
import com.mastertrade.launcher.command.UpCommand;
import com.mastertrade.servers.ServerException;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line of MasterTrade. */
@Command(
    name = "mastertrade",
    description = "Breeds, backtests and filters trading strategies, night after night.",
    mixinStandardHelpOptions = true,
    version = "MasterTrade 0.1.0",
    footer = {
      "",
      "Also: doctor (what this machine lacks), test [MODULE] (all tests, or those of one module).",
      "State is kept in MASTERTRADE_HOME, by default ~/.mastertrade."
    },
    subcommands = {
      UpCommand.class,
      DownCommand.class,
      StatusCommand.class,
      NightlyCommand.class,
      ReproduceCommand.class,
      LogsCommand.class,
      OpenCommand.class,
      ResetCommand.class
    })
public final class Main {

  Main() {}

  /** Exit code 0 only where what was asked for happened; 2 for a wrong command line. */
  public static void main(String[] arguments) {
    System.exit(commandLine().execute(arguments));
  }

  /** The command line; failures become one sentence. */
  public static CommandLine commandLine() {
    return new CommandLine(new Main())
        .setExecutionExceptionHandler(Main::handle)
        .setCaseInsensitiveEnumValuesAllowed(true);
  }

  private static int handle(
      Exception failure, CommandLine commandLine, CommandLine.ParseResult parsed) throws Exception {
    switch (failure) {
      case LauncherException expected -> say(commandLine, expected.getMessage());
      case ServerException expected -> say(commandLine, expected.getMessage());
      case UnreachableException expected ->
          say(commandLine, "MasterTrade does not answer (" + expected.getMessage() + ").");
      case CompletionException wrapped when wrapped.getCause() instanceof Exception cause -> {
        return handle(cause, commandLine, parsed);
      }
      default -> throw failure;
    }
    return 1;
  }

  private static void say(CommandLine commandLine, @Nullable String sentence) {
    commandLine.getErr().println("mastertrade: " + sentence);
    commandLine.getErr().flush();
  }
}
