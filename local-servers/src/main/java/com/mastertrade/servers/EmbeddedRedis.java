package com.mastertrade.servers;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import redis.embedded.core.ExecutableProvider;

/** Redis as a child process, on 127.0.0.1, with a password and an append-only file. */
public final class EmbeddedRedis extends EmbeddedServer {

  private static final Duration START_LIMIT = Duration.ofSeconds(30);
  private static final int TIMEOUT_MILLIS = 1000;

  private EmbeddedRedis(ServerSettings settings, ServerProcess process) {
    super(settings, process);
  }

  /** Ends an orphan of an earlier start and starts. */
  public static EmbeddedRedis start(ServerSettings settings) {
    Kind kind = new Kind("Redis", "redis", configuration(settings), "TERM", START_LIMIT);
    return new EmbeddedRedis(
        settings,
        launch(
            kind,
            settings,
            () -> command(settings),
            () -> answers(Ports.HOST, settings.port(), settings.password())));
  }

  /** Whether a Redis answers at this address with this password. */
  public static boolean answers(String host, int port, String password) {
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress(host, port), TIMEOUT_MILLIS);
      socket.setSoTimeout(TIMEOUT_MILLIS);
      OutputStream out = socket.getOutputStream();
      out.write(command("AUTH", password));
      out.write(command("PING"));
      out.flush();
      InputStream in = socket.getInputStream();
      byte[] answer = in.readNBytes("+OK\r\n+PONG\r\n".length());
      return new String(answer, StandardCharsets.UTF_8).equals("+OK\r\n+PONG\r\n");
    } catch (IOException e) {
      return false;
    }
  }

  private static List<String> command(ServerSettings settings) {
    Folders.createPrivate(settings.folder());
    writeConfiguration(settings);
    return List.of(program(settings.binaries()).toString(), configuration(settings).toString());
  }

  private static Path configuration(ServerSettings settings) {
    return settings.folder().resolve("redis.conf");
  }

  private static byte[] command(String... words) {
    StringBuilder text = new StringBuilder("*" + words.length + "\r\n");
    for (String word : words) {
      int length = word.getBytes(StandardCharsets.UTF_8).length;
      text.append('$').append(length).append("\r\n").append(word).append("\r\n");
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** The password stands in a file of mode 0600, never on the command line. */
  private static void writeConfiguration(ServerSettings settings) {
    String text =
        """
        bind %s
        port %d
        requirepass %s
        dir "%s"
        appendonly %s
        save %s
        daemonize no
        proc-title-template "{title} {listen-addr} {config-file}"
        """
            .formatted(
                Ports.HOST,
                settings.port(),
                settings.password(),
                settings.folder(),
                settings.durable() ? "yes" : "no",
                settings.durable() ? "300 10" : "\"\"");
    try {
      Files.deleteIfExists(configuration(settings));
      Files.createFile(
          configuration(settings),
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      Files.writeString(configuration(settings), text);
    } catch (IOException e) {
      throw new ServerException("Cannot write " + configuration(settings), e);
    }
  }

  private static Path program(Path binaries) {
    try {
      Files.createDirectories(binaries);
      Path program = binaries.resolve("redis-server");
      if (!Files.isExecutable(program)) {
        Path unpacked = Files.createTempFile(binaries, "redis", ".tmp");
        Path found = ExecutableProvider.newJarResourceProvider().get().toPath();
        Files.copy(found, unpacked, StandardCopyOption.REPLACE_EXISTING);
        Files.setPosixFilePermissions(unpacked, PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.move(unpacked, program, StandardCopyOption.ATOMIC_MOVE);
      }
      return program;
    } catch (IOException e) {
      throw new ServerException("Cannot unpack Redis into " + binaries + ": " + e.getMessage(), e);
    }
  }
}
