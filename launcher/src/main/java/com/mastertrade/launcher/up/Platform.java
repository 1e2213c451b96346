package com.mastertrade.launcher.up;

import com.mastertrade.launcher.LauncherException;
import com.mastertrade.launcher.client.Gateway;
import com.mastertrade.launcher.client.HealthProbe.Health;
import com.mastertrade.launcher.client.SimulatorControl;
import com.mastertrade.launcher.home.Home;
import com.mastertrade.launcher.home.HomeSettings;
import com.mastertrade.launcher.home.Secrets;
import com.mastertrade.launcher.services.AotTraining;
import com.mastertrade.launcher.services.EmbeddedInfrastructure;
import com.mastertrade.launcher.services.ExternalInfrastructure;
import com.mastertrade.launcher.services.Infrastructure;
import com.mastertrade.launcher.services.PortPlan;
import com.mastertrade.launcher.services.Service;
import com.mastertrade.launcher.services.ServiceCatalog;
import com.mastertrade.launcher.supervision.Supervisor;
import com.mastertrade.servers.Ports;
import com.mastertrade.servers.ServerProcess;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Everything that runs in one home; closing it ends all of it, in order. */
public final class Platform implements AutoCloseable {

  private static final Duration POLL = Duration.ofMillis(250);
  private static final Duration START_LIMIT = Duration.ofMinutes(5);
  private static final int ENDS_TOLERATED = 2;

  private final Home home;
  private final HomeSettings settings;
  private final Secrets secrets;
  private final ServiceCatalog catalog;
  private final Progress progress;
  private final Supervisor supervisor;
  private final Deque<AutoCloseable> opened = new ArrayDeque<>();
  private List<Service> services = List.of();
  private volatile boolean closed;

  /** Nothing is started yet; {@code root} is the folder of the build. */
  public Platform(Path root, Home home, HomeSettings settings, Progress progress) {
    this.home = home;
    this.settings = settings;
    this.progress = progress;
    this.secrets = home.secrets();
    this.catalog = new ServiceCatalog(root, home, settings, secrets);
    this.supervisor = new Supervisor(progress::say);
  }

  public Gateway gateway() {
    return new Gateway(catalog.port(ServiceCatalog.GATEWAY), secrets.get(Secrets.CLI_KEY));
  }

  /** Servers first, then all services side by side, until each says that it works. */
  public void start() {
    Orphans.end(home);
    for (Service service : catalog.addresses()) {
      Ports.requireFree(service.port(), service.name());
    }
    catalog.requireBuilt();
    CompletableFuture<Void> unpacked = CompletableFuture.runAsync(catalog::unpack);
    Infrastructure servers = open(infrastructure());
    progress.say("servers ready (" + servers.description() + ")");
    unpacked.join();
    open(supervisor);
    services = catalog.services(servers);
    for (Service service : services) {
      supervisor.supervise(service.name(), () -> ServerProcess.start(spec(service)));
    }
    awaitHealth();
    progress.say("all services ready");
  }

  /** Prepares a quicker next start, without hurry. */
  public void train() {
    Thread training = Thread.ofVirtual().name("aot").start(this::trainEach);
    open(training::interrupt);
  }

  private void trainEach() {
    for (AotTraining training : catalog.trainings(services)) {
      if (!closed && !training.run() && !closed) {
        progress.say(training + " failed; starts stay as slow as this one");
      }
    }
  }

  /** Lets a simulated market run; a live one runs by itself. */
  public void startMarket() {
    if (settings.choice().simulated()) {
      SimulatorControl control =
          new SimulatorControl(
              catalog.port(ServiceCatalog.SIMULATOR), secrets.get(Secrets.CONTROL_TOKEN));
      open(new ConductorLoop(control, gateway(), progress::say));
    }
  }

  @Override
  public synchronized void close() {
    if (closed) {
      return;
    }
    closed = true;
    while (!opened.isEmpty()) {
      closeOne(opened.pop());
    }
  }

  private void closeOne(AutoCloseable part) {
    try {
      part.close();
    } catch (Exception e) { // the others have to be closed all the same
      System.err.println("ending: " + e.getMessage());
    }
  }

  private synchronized <T extends AutoCloseable> T open(T part) {
    if (closed) {
      closeOne(part);
      throw new LauncherException("Ended while starting.");
    }
    opened.push(part);
    return part;
  }

  private Infrastructure infrastructure() {
    PortPlan ports = new PortPlan(settings.portOffset());
    return settings.infrastructure().equals(HomeSettings.EXTERNAL)
        ? ExternalInfrastructure.reach(System.getenv(), secrets)
        : EmbeddedInfrastructure.start(home, ports, secrets, progress::say);
  }

  private ServerProcess.Spec spec(Service service) {
    Path log = home.log(service.name());
    LogRotation.rotate(log);
    return new ServerProcess.Spec(
        service.name(),
        service.command(),
        service.environment(),
        log,
        home.servicePid(service.name()),
        "TERM");
  }

  private void awaitHealth() {
    long deadline = System.nanoTime() + START_LIMIT.toNanos();
    List<Service> waiting = new ArrayList<>(services);
    while (!waiting.isEmpty()) {
      waiting.removeIf(this::works);
      for (Service service : waiting) {
        requireRunning(service);
      }
      List<String> names = waiting.stream().map(Service::name).toList();
      if (System.nanoTime() > deadline) {
        Service late = waiting.getFirst();
        throw new LauncherException(
            late.name() + " was not ready after five minutes; see " + home.log(late.name()) + ".");
      }
      if (!names.isEmpty()) {
        progress.tick("starting " + String.join(", ", names));
        Waiting.pause(POLL);
      }
    }
  }

  private boolean works(Service service) {
    Health health = service.health();
    if (health.works()) {
      progress.say(service.name() + " " + health.status());
    }
    return health.works();
  }

  private void requireRunning(Service service) {
    if (supervisor.ends(service.name()) > ENDS_TOLERATED) {
      throw new LauncherException(
          service.name()
              + " does not start ("
              + supervisor.lastEnd(service.name()).orElse("no reason")
              + "); see "
              + home.log(service.name())
              + ".");
    }
  }
}
