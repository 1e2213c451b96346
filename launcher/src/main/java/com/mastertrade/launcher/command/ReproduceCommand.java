package com.mastertrade.launcher.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;

/** Runs the backtest behind a result again, from its provenance. */
@Command(
    name = "reproduce",
    description = "Run a stored result again from its provenance and compare it bit for bit.")
public final class ReproduceCommand implements Callable<Integer> {

  @Parameters(index = "0", paramLabel = "RESULT", description = "Id of a backtest result.")
  String result = "";

  @Option(names = "--json", description = "Print the answer as JSON, and nothing else.")
  boolean json;

  @Override
  public Integer call() {
    JsonNode answer = Running.find().required().gateway().reproduce(result);
    boolean identical = answer.path("identical").asBoolean(false);
    if (json) {
      Json.print(answer);
    } else {
      System.out.printf(
          "%s: %s trades, stored %s, now %s: %s%n",
          result,
          answer.path("trades").asString("–"),
          answer.path("expected_hash").asString("–"),
          answer.path("actual_hash").asString("–"),
          identical ? "identical" : "DIFFERENT");
    }
    return identical ? 0 : 1;
  }
}
