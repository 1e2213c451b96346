package com.mastertrade.servers;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.qpid.server.SystemLauncher;
import org.apache.qpid.server.SystemLauncherListener;
import org.apache.qpid.server.model.SystemConfig;
import tools.jackson.databind.json.JsonMapper;

/**
 * An AMQP 0-9-1 broker in this JVM, on 127.0.0.1, with one virtual host, {@link #VIRTUAL_HOST}.
 *
 * <p>It declares plain queues only: no time to live, length limit or dead-letter argument.
 */
public final class EmbeddedBroker implements AutoCloseable {

  public static final String VIRTUAL_HOST = "default";

  private final int port;
  private final SystemLauncher launcher;
  private final Life life;

  private EmbeddedBroker(int port, SystemLauncher launcher, Life life) {
    this.port = port;
    this.launcher = launcher;
    this.life = life;
  }

  /**
   * Where and how it runs.
   *
   * @param store folder of durable queues and messages; absent keeps them in memory
   * @param port on 127.0.0.1
   * @param user and {@code password} every client has to give
   */
  public record Settings(Optional<Path> store, int port, String user, String password) {}

  /** Starts the broker and waits until it listens. */
  public static EmbeddedBroker start(Settings settings) {
    Ports.requireFree(settings.port(), "the AMQP broker");
    Life life = new Life();
    SystemLauncher launcher = new SystemLauncher(life);
    Path configuration = writeConfiguration(settings);
    try {
      launcher.startup(
          Map.of(
              "type",
              "Memory",
              "initialConfigurationLocation",
              configuration.toUri().toString(),
              "startupLoggedToSystemOut",
              "false",
              "context",
              context(settings)));
    } catch (Exception e) { // the signature of startup
      throw new ServerException("The AMQP broker did not start: " + e.getMessage(), e);
    } finally {
      delete(configuration);
    }
    if (!Ports.isListening(Ports.HOST, settings.port())) {
      launcher.shutdown();
      throw new ServerException("The AMQP broker does not listen on port " + settings.port() + ".");
    }
    life.system.ifPresent(BrokerShutdownHook::remove);
    return new EmbeddedBroker(settings.port(), launcher, life);
  }

  public int port() {
    return port;
  }

  /** False once the broker ended, as it does by itself when its store cannot be written. */
  public boolean isRunning() {
    return !life.ended;
  }

  @Override
  public void close() {
    launcher.shutdown();
  }

  private static Map<String, String> context(Settings settings) {
    Path work = settings.store().orElse(Path.of(System.getProperty("java.io.tmpdir")));
    return Map.of(
        "qpid.work_dir", work.toString(),
        "broker.failStartupWithErroredChild", "true",
        "qpid.broker_default_shared_message_store", "false");
  }

  /** The configuration holds the password: it exists, with mode 0600, only while it is read. */
  private static Path writeConfiguration(Settings settings) {
    try {
      settings.store().ifPresent(Folders::createPrivate);
      Path file = Files.createTempFile("mastertrade-broker", ".json");
      String json = JsonMapper.shared().writeValueAsString(configuration(settings));
      return Files.write(file, json.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new ServerException("Cannot write the AMQP broker's configuration", e);
    }
  }

  private static Map<String, Object> configuration(Settings settings) {
    Map<String, Object> user =
        Map.of("name", settings.user(), "password", settings.password(), "type", "managed");
    Map<String, Object> users =
        Map.of(
            "name",
            "users",
            "type",
            "Plain",
            "secureOnlyMechanisms",
            List.of(),
            "users",
            List.of(user));
    Map<String, Object> listener =
        Map.of(
            "name",
            "amqp",
            "port",
            Integer.toString(settings.port()),
            "bindingAddress",
            Ports.HOST,
            "protocols",
            List.of("AMQP_0_9_1"),
            "authenticationProvider",
            "users",
            "virtualhostaliases",
            aliases());
    Map<String, Object> broker = new LinkedHashMap<>();
    broker.put("name", "mastertrade");
    broker.put("modelVersion", "9.1");
    broker.put("authenticationproviders", List.of(users));
    broker.put("ports", List.of(listener));
    broker.put("virtualhostnodes", List.of(virtualHost(settings)));
    return broker;
  }

  private static List<Map<String, String>> aliases() {
    return List.of(
        Map.of("name", "byName", "type", "nameAlias"),
        Map.of("name", "byDefault", "type", "defaultAlias"));
  }

  private static Map<String, Object> virtualHost(Settings settings) {
    String type = settings.store().isPresent() ? "DERBY" : "Memory";
    return Map.of(
        "name",
        VIRTUAL_HOST,
        "type",
        type,
        "defaultVirtualHostNode",
        "true",
        "virtualHostInitialConfiguration",
        "{\"type\":\"" + type + "\"}");
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new ServerException("Cannot delete " + file, e);
    }
  }

  private static final class Life extends SystemLauncherListener.DefaultSystemLauncherListener {
    private volatile boolean ended;
    private volatile Optional<SystemConfig<?>> system = Optional.empty();

    @Override
    public void onContainerResolve(SystemConfig<?> systemConfig) {
      system = Optional.of(systemConfig);
    }

    @Override
    public void onShutdown(int exitCode) {
      ended = true;
    }
  }
}
