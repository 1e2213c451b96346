package com.mastertrade.launcher.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import tools.jackson.databind.JsonNode;

/** Makes a new sign-in link. */
@Command(name = "open", description = "Print a new sign-in link, good once and for ten minutes.")
public final class OpenCommand implements Callable<Integer> {

  @Override
  public Integer call() {
    JsonNode link = Running.find().required().gateway().signInLink();
    System.err.println("Good once, until " + link.path("expires_at").asString("") + ":");
    System.out.println(link.path("url").asString(""));
    return 0;
  }
}
