package com.mastertrade.launcher.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.mastertrade.launcher.Main;
import com.mastertrade.launcher.home.UpOptions;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class CommandLineTests {

  @Test
  void readsTheOptionsOfUp() {
    CommandLine line = Main.commandLine();
    CommandLine.ParseResult parsed =
        line.parseArgs(
            "up",
            "--detach",
            "--market",
            "sample",
            "--rate",
            "max",
            "--origin",
            "2023-11-01",
            "--port-offset",
            "500",
            "--infrastructure",
            "external");
    UpCommand up = (UpCommand) parsed.subcommand().commandSpec().userObject();

    assertThat(up.detach).isTrue();
    assertThat(up.options())
        .isEqualTo(
            new UpOptions(
                Optional.of("sample"),
                Optional.of("max"),
                Optional.of("2023-11-01"),
                Optional.of(500),
                Optional.of("external")));
  }

  @Test
  void upNeedsNoOption() {
    UpCommand up =
        (UpCommand) Main.commandLine().parseArgs("up").subcommand().commandSpec().userObject();

    assertThat(up.options())
        .isEqualTo(
            new UpOptions(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty()));
  }

  @Test
  void wrongCommandLineEndsWithTwo() {
    StringWriter said = new StringWriter();

    int exit = Main.commandLine().setErr(new PrintWriter(said)).execute("up", "--rat", "5");

    assertThat(exit).isEqualTo(2);
    assertThat(said.toString()).contains("--rat");
  }
}
