package com.mastertrade.launcher.services;

import com.mastertrade.launcher.home.Home;
import com.mastertrade.launcher.home.HomeSettings;
import com.mastertrade.launcher.home.MarketChoice;
import com.mastertrade.launcher.home.Secrets;
import com.mastertrade.servers.DatabaseRole;
import com.mastertrade.servers.Ports;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Every process of a home, with its ports, environment and JVM flags. */
public final class ServiceCatalog {

  public static final String SIMULATOR = "exchange-simulator";
  public static final String MARKET_DATA = "market-data-service";
  public static final String STRATEGY = "strategy-service";
  public static final String GATEWAY = "api-gateway";
  public static final String UI = "monitoring-ui";

  private final Home home;
  private final HomeSettings settings;
  private final Secrets secrets;
  private final PortPlan ports;
  private final ServiceJars jars;
  private final UiServer ui;

  /** The processes run from the build in {@code root}. */
  public ServiceCatalog(Path root, Home home, HomeSettings settings, Secrets secrets) {
    this.home = home;
    this.settings = settings;
    this.secrets = secrets;
    this.ports = new PortPlan(settings.portOffset());
    this.jars = new ServiceJars(root, home);
    this.ui = new UiServer(root, home);
  }

  /** Names of all processes of this market, in the order in which people read them. */
  public static List<String> names(MarketChoice choice) {
    List<String> names = new ArrayList<>();
    if (choice.simulated()) {
      names.add(SIMULATOR);
    }
    names.addAll(List.of(MARKET_DATA, STRATEGY, GATEWAY, UI));
    return List.copyOf(names);
  }

  /** The processes, told where {@code servers} are. */
  public List<Service> services(Infrastructure servers) {
    List<Service> services = new ArrayList<>();
    for (String name : names(settings.choice())) {
      services.add(
          switch (name) {
            case SIMULATOR -> simulator();
            case MARKET_DATA -> marketData(servers);
            case STRATEGY -> strategy(servers);
            case GATEWAY -> gateway(servers);
            default -> ui();
          });
    }
    return List.copyOf(services);
  }

  /** Refuses with a sentence where something was not built. */
  public void requireBuilt() {
    for (String name : jvmServices()) {
      jars.requireJar(name);
    }
    ui.requireBuilt();
  }

  /** Copies what was built into the home where it is new, side by side. */
  public void unpack() {
    List<Runnable> parts = new ArrayList<>(List.of(ui::server));
    jvmServices().forEach(name -> parts.add(() -> jars.layout(name)));
    parts.parallelStream().forEach(Runnable::run);
  }

  private List<String> jvmServices() {
    return names(settings.choice()).stream().filter(name -> !name.equals(UI)).toList();
  }

  /** Those of {@code services} that may start quicker next time by an AOT cache. */
  public List<AotTraining> trainings(List<Service> services) {
    return services.stream()
        .filter(service -> !service.name().equals(UI))
        .map(service -> new AotTraining(service, jars.layout(service.name()), home))
        .filter(AotTraining::isNeeded)
        .toList();
  }

  /** Port and health path of each process, without starting anything. */
  public List<Service> addresses() {
    return names(settings.choice()).stream()
        .map(name -> new Service(name, port(name), healthPath(name), List.of(), Map.of()))
        .toList();
  }

  public int port(String name) {
    return switch (name) {
      case SIMULATOR -> ports.simulator();
      case MARKET_DATA -> ports.marketData();
      case STRATEGY -> ports.strategy();
      case GATEWAY -> ports.gateway();
      default -> ports.ui();
    };
  }

  private static String healthPath(String name) {
    return name.equals(UI) ? "/" : "/health";
  }

  private Service simulator() {
    Map<String, String> environment = common();
    environment.put("MASTERTRADE_PORT", Integer.toString(ports.simulator()));
    environment.put(
        "MASTERTRADE_SIMULATOR_STREAM_PORT", Integer.toString(ports.simulatorStreams()));
    environment.put("MASTERTRADE_SIMULATOR_SOURCE", settings.market());
    environment.put("MASTERTRADE_SIMULATOR_RATE", settings.rate());
    settings.origin().ifPresent(o -> environment.put("MASTERTRADE_SIMULATOR_ORIGIN", o.toString()));
    environment.put("MASTERTRADE_SIMULATOR_STATE", home.data("simulator.json").toString());
    environment.put("MASTERTRADE_CONTROL_TOKEN", secrets.get(Secrets.CONTROL_TOKEN));
    return service(SIMULATOR, environment);
  }

  private Service marketData(Infrastructure servers) {
    Map<String, String> environment = common();
    environment.putAll(servers.environmentFor(DatabaseRole.MARKET_DATA));
    environment.put("MASTERTRADE_PORT", Integer.toString(ports.marketData()));
    if (settings.choice().simulated()) {
      environment.put("MASTERTRADE_EXCHANGE_REST_URL", http(ports.simulator()));
      environment.put(
          "MASTERTRADE_EXCHANGE_STREAM_URL", "ws://" + Ports.HOST + ":" + ports.simulatorStreams());
    }
    return service(MARKET_DATA, environment);
  }

  private Service strategy(Infrastructure servers) {
    Map<String, String> environment = common();
    environment.putAll(servers.environmentFor(DatabaseRole.STRATEGY));
    environment.put("MASTERTRADE_PORT", Integer.toString(ports.strategy()));
    return service(STRATEGY, environment);
  }

  private Service gateway(Infrastructure servers) {
    Map<String, String> environment = common();
    environment.putAll(servers.environmentFor(DatabaseRole.GATEWAY));
    environment.put("MASTERTRADE_PORT", Integer.toString(ports.gateway()));
    environment.put("MASTERTRADE_CLI_KEY", secrets.get(Secrets.CLI_KEY));
    environment.put("MASTERTRADE_UI_URL", http(ports.ui()));
    environment.put("MASTERTRADE_MARKET_DATA_URL", http(ports.marketData()));
    environment.put("MASTERTRADE_STRATEGY_URL", http(ports.strategy()));
    if (settings.choice().simulated()) {
      environment.put("MASTERTRADE_SIMULATOR_URL", http(ports.simulator()));
    }
    return service(GATEWAY, environment);
  }

  private Service ui() {
    Map<String, String> environment =
        Map.of(
            "PORT", Integer.toString(ports.ui()),
            "HOSTNAME", Ports.HOST,
            "NODE_ENV", "production",
            "GATEWAY_URL", http(ports.gateway()),
            "MASTERTRADE_OWNER", home.marker());
    List<String> command = List.of("node", ui.server().toString());
    return new Service(UI, ports.ui(), healthPath(UI), command, environment);
  }

  private Service service(String name, Map<String, String> environment) {
    List<String> command = jars.command(name);
    return new Service(name, port(name), healthPath(name), command, environment);
  }

  private Map<String, String> common() {
    MarketChoice choice = settings.choice();
    Map<String, String> environment = new HashMap<>();
    environment.put("MASTERTRADE_OWNER", home.marker());
    environment.put("MASTERTRADE_PARENT_PID", Long.toString(ProcessHandle.current().pid()));
    environment.put("MASTERTRADE_MARKET", choice.identity());
    environment.put("MASTERTRADE_MARKET_LABEL", MarketLabel.of(settings));
    environment.put("MASTERTRADE_MARKET_KIND", choice.nature());
    environment.put("MASTERTRADE_MARKET_RATE", settings.rate());
    environment.put("MASTERTRADE_SERVICE_SECRET", secrets.get(Secrets.SERVICE_SECRET));
    environment.put("MASTERTRADE_REDIS_PREFIX", "mt:" + choice.identity().replace(':', '-') + ":");
    return environment;
  }

  private static String http(int port) {
    return "http://" + Ports.HOST + ":" + port;
  }
}
