package com.mastertrade.launcher.command;

import com.mastertrade.launcher.LauncherException;
import com.mastertrade.launcher.client.HealthProbe.Health;
import com.mastertrade.launcher.client.UnreachableException;
import com.mastertrade.launcher.services.Service;
import com.mastertrade.launcher.services.ServiceCatalog;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Says how everything is. */
@Command(name = "status", description = "Say what runs, and how it is.")
public final class StatusCommand implements Callable<Integer> {

  @Option(names = "--json", description = "Print the status as JSON, and nothing else.")
  boolean json;

  /** A process and how it answered. */
  record Answered(Service service, Health health) {}

  @Override
  public Integer call() {
    Running running = Running.find();
    boolean runs = running.hasLauncher();
    List<Answered> answers = runs ? ask(running) : down(running);
    Optional<String> marketTime = runs ? marketTime(running) : Optional.empty();
    if (json) {
      Json.print(document(running, answers, marketTime));
    } else {
      print(running, answers, marketTime);
    }
    if (!runs) {
      System.err.println("mastertrade: not running in " + running.home().folder());
    }
    return runs ? 0 : 1;
  }

  /** {services:[{name, port, status, version}], infrastructure, market, market_time}. */
  static ObjectNode document(Running running, List<Answered> answers, Optional<String> marketTime) {
    ObjectNode document = JsonNodeFactory.instance.objectNode();
    ArrayNode services = document.putArray("services");
    for (Answered answer : answers) {
      services
          .addObject()
          .put("name", answer.service().name())
          .put("port", answer.service().port())
          .put("status", answer.health().status())
          .put("version", answer.health().version());
    }
    document.put("infrastructure", running.settings().infrastructure());
    document.put("market", running.settings().choice().identity());
    marketTime.ifPresentOrElse(
        time -> document.put("market_time", time), () -> document.putNull("market_time"));
    return document;
  }

  private static List<Service> addresses(Running running) {
    return new ServiceCatalog(
            Path.of(System.getProperty("mastertrade.root", ".")),
            running.home(),
            running.settings(),
            running.home().secrets())
        .addresses();
  }

  private static List<Answered> ask(Running running) {
    return addresses(running).parallelStream()
        .map(service -> new Answered(service, service.health()))
        .toList();
  }

  private static List<Answered> down(Running running) {
    return addresses(running).stream()
        .map(service -> new Answered(service, new Health("down", "")))
        .toList();
  }

  private static Optional<String> marketTime(Running running) {
    try {
      String time = running.gateway().market().path("market_time").asString("");
      return Optional.of(time).filter(text -> !text.isBlank());
    } catch (UnreachableException | LauncherException e) {
      return Optional.empty();
    }
  }

  private static void print(Running running, List<Answered> answers, Optional<String> marketTime) {
    for (Answered answer : answers) {
      System.out.printf(
          "%-20s %5d  %-9s %s%n",
          answer.service().name(),
          answer.service().port(),
          answer.health().status(),
          answer.health().version());
    }
    System.out.printf(
        "infrastructure %s, market %s at %s×, market time %s%n",
        running.settings().infrastructure(),
        running.settings().choice().identity(),
        running.settings().rate(),
        marketTime.orElse("unknown"));
  }
}
