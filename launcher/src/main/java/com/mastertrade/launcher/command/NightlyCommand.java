package com.mastertrade.launcher.command;

import com.mastertrade.launcher.up.Night;
import com.mastertrade.launcher.up.Progress;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Starts a night now and waits for its end. */
@Command(name = "nightly", description = "Run the night now and print its result.")
public final class NightlyCommand implements Callable<Integer> {

  private static final List<String> FIGURES =
      List.of(
          "run_id",
          "market",
          "window",
          "evaluations",
          "generated",
          "distinct_behaviours",
          "return_clusters",
          "passed_filter",
          "selected",
          "best_sharpe",
          "luck_sharpe",
          "seconds",
          "peak_memory_mb");

  @Option(names = "--json", description = "Print the figures as JSON, and nothing else.")
  boolean json;

  @Override
  public Integer call() {
    Running running = Running.find().required();
    JsonNode run = new Night(running.gateway(), new Progress(System.err)).startAndFollow();
    if (json) {
      Json.print(figures(run));
    } else {
      System.out.println(text(run));
    }
    return 0;
  }

  /** The documented figures, in their order; one the night did not tell is null. */
  static ObjectNode figures(JsonNode run) {
    ObjectNode figures = JsonNodeFactory.instance.objectNode();
    for (String name : FIGURES) {
      figures.set(name, run.has(name) ? run.path(name) : JsonNodeFactory.instance.nullNode());
    }
    return figures;
  }

  private static String text(JsonNode run) {
    return """
        night %s on %s, %s to %s
        %s
        best Sharpe %s, luck alone %s; %s s, %s MB
        %s"""
        .formatted(
            run.path("run_id").asString("–"),
            run.path("market").asString("–"),
            run.path("window").path("from").asString("–"),
            run.path("window").path("to").asString("–"),
            Night.funnel(run),
            run.path("best_sharpe").asString("–"),
            run.path("luck_sharpe").asString("–"),
            run.path("seconds").asString("–"),
            run.path("peak_memory_mb").asString("–"),
            run.path("verdict").asString(""));
  }
}
