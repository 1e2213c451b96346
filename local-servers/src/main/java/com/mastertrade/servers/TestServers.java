package com.mastertrade.servers;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * The servers of a test run, one set a JVM: real ones where {@code MASTERTRADE_TEST_SERVERS=real},
 * else embedded ones; with a database, a Redis prefix and, where possible, a virtual host of this
 * JVM's own, removed when it ends.
 */
public final class TestServers {

  /** Signs the internal tokens in tests. */
  public static final String SERVICE_SECRET = "test-service-secret-0123456789-0123456789";

  /** The command line's API key in tests. */
  public static final String CLI_KEY = "mtk_test_command_line_key_0123456789";

  public static final String MARKET = "test";

  private final TestInfrastructure infrastructure;
  private final String database;
  private final String redisPrefix;

  private TestServers(TestInfrastructure infrastructure, String name) {
    this.infrastructure = infrastructure;
    this.database = "test_" + name;
    this.redisPrefix = "mt:test-" + name + ":";
  }

  /** Starts or reaches the servers on the first call; the same object afterwards. */
  public static TestServers get() {
    return Holder.INSTANCE;
  }

  /** Whether these are real servers: what only RabbitMQ does is tested only there. */
  public static boolean real() {
    return "real".equals(System.getenv("MASTERTRADE_TEST_SERVERS"));
  }

  /**
   * The environment of the service with the database role {@code role}, as the launcher would set
   * it; the names serve as property names as well.
   *
   * @param role {@code market_data}, {@code strategy} or {@code gateway}
   */
  public Map<String, String> environmentFor(String role) {
    if (!DatabaseRole.NAMES.contains(role)) {
      throw new IllegalArgumentException("no such role: " + role);
    }
    Map<String, String> environment = new TreeMap<>(infrastructure.broker());
    environment.putAll(infrastructure.redis());
    environment.put("MASTERTRADE_REDIS_PREFIX", redisPrefix);
    environment.put("MASTERTRADE_DB_URL", databaseUrl());
    environment.put("MASTERTRADE_DB_MIGRATION_URL", databaseUrl());
    environment.put("MASTERTRADE_DB_USER", role);
    environment.put("MASTERTRADE_DB_PASSWORD", password(role));
    environment.put("MASTERTRADE_PORT", "0");
    environment.put("MASTERTRADE_MARKET", MARKET);
    environment.put("MASTERTRADE_MARKET_KIND", "replay");
    environment.put("MASTERTRADE_MARKET_LABEL", "Candles of a test");
    environment.put("MASTERTRADE_MARKET_RATE", "60");
    environment.put("MASTERTRADE_SERVICE_SECRET", SERVICE_SECRET);
    if (role.equals(DatabaseRole.GATEWAY)) {
      environment.put("MASTERTRADE_CLI_KEY", CLI_KEY);
    }
    return Map.copyOf(environment);
  }

  /** JDBC address of this JVM's database. */
  public String databaseUrl() {
    return infrastructure.bootstrap().admin().withDatabase(database).url();
  }

  /** An administrator's sign-in at {@link #databaseUrl()}. */
  public DatabaseBootstrap administrator() {
    return infrastructure.bootstrap();
  }

  /**
   * Another empty database with roles and schemas on the same server; for tests that need one.
   *
   * @return its JDBC address
   */
  public String freshDatabase() {
    String name = "test_" + randomName();
    prepare(name);
    return infrastructure.bootstrap().admin().withDatabase(name).url();
  }

  private void prepare(String name) {
    List<DatabaseRole> roles =
        DatabaseRole.NAMES.stream().map(role -> new DatabaseRole(role, password(role))).toList();
    infrastructure.bootstrap().prepare(name, roles);
    atExit(() -> infrastructure.bootstrap().drop(name));
  }

  /** Roles belong to the whole server: every JVM has to give them the same password. */
  private static String password(String role) {
    return "test-" + role;
  }

  private static String randomName() {
    byte[] bytes = new byte[5];
    new SecureRandom().nextBytes(bytes);
    return HexFormat.of().formatHex(bytes).toLowerCase(Locale.ROOT);
  }

  private static void atExit(Runnable action) {
    if (real()) {
      Runtime.getRuntime().addShutdownHook(new Thread(action, "test-servers"));
    }
  }

  private static TestServers start() {
    String name = randomName();
    TestInfrastructure infrastructure =
        real() ? RealTestServers.reach(name) : EmbeddedTestServers.start(name);
    TestServers servers = new TestServers(infrastructure, name);
    servers.prepare(servers.database);
    return servers;
  }

  private static final class Holder {
    private static final TestServers INSTANCE = start();
  }
}
