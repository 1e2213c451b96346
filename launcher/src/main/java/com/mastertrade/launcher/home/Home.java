package com.mastertrade.launcher.home;

import com.mastertrade.launcher.LauncherException;
import com.mastertrade.servers.DatabaseRole;
import com.mastertrade.servers.Folders;
import com.mastertrade.servers.PidFile;
import com.mastertrade.servers.ServerException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/**
 * The folder that holds one market: {@code MASTERTRADE_HOME}, by default {@code ~/.mastertrade}.
 */
public record Home(Path folder) {

  private static final long SPACE_NEEDED = 1L << 30;
  private static final JsonMapper JSON =
      JsonMapper.builder().propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE).build();

  /** The home the environment names. */
  public static Home fromEnvironment() {
    String named = System.getenv().getOrDefault("MASTERTRADE_HOME", "");
    Path folder =
        named.isBlank() ? Path.of(System.getProperty("user.home"), ".mastertrade") : Path.of(named);
    return new Home(folder.toAbsolutePath().normalize());
  }

  public Path logs() {
    return folder.resolve("logs");
  }

  /** The log of a server or service. */
  public Path log(String name) {
    return logs().resolve(name + ".log");
  }

  public Path data(String name) {
    return folder.resolve("data").resolve(name);
  }

  /** Files that say what runs. */
  public Path run(String name) {
    return folder.resolve("run").resolve(name);
  }

  /** The launcher that runs this home. */
  public PidFile launcherPid() {
    return new PidFile(run("launcher.pid"), "com.mastertrade.launcher.Main");
  }

  /** A service this home's launcher started; its command line names the home. */
  public PidFile servicePid(String service) {
    return new PidFile(run(service + ".pid"), marker());
  }

  /** What every Java child of this home has in its command line. */
  public String marker() {
    return "-Dmastertrade.home=" + folder;
  }

  public boolean exists() {
    return Files.exists(folder.resolve("home.json"));
  }

  /** Creates what is absent, with mode 0700. */
  public void create() {
    requireOurs();
    try {
      Folders.createPrivate(folder);
      for (String part : List.of("logs", "data", "run")) {
        Folders.createPrivate(folder.resolve(part));
      }
    } catch (ServerException e) {
      throw new LauncherException(e.getMessage() + "; choose another one by MASTERTRADE_HOME.", e);
    }
  }

  /** A folder that holds other things is never adopted, so that a reset never deletes them. */
  private void requireOurs() {
    List<String> ours = List.of("logs", "data", "run", "lock", "home.json", "secrets.json");
    try (Stream<Path> content = Files.list(folder)) {
      if (!exists() && content.anyMatch(file -> !ours.contains(file.getFileName().toString()))) {
        throw new LauncherException(
            folder + " holds other files; set MASTERTRADE_HOME to an empty folder.");
      }
    } catch (NoSuchFileException e) {
      return; // it is made next
    } catch (IOException e) {
      throw new LauncherException("Cannot read " + folder + ": " + e.getMessage() + ".", e);
    }
  }

  /** Refuses to start on a disk that would soon be full. */
  public void requireSpace() {
    try {
      long free = Files.getFileStore(folder).getUsableSpace();
      if (free < SPACE_NEEDED) {
        throw new LauncherException(
            "The disk of "
                + folder
                + " is full: "
                + (free >> 20)
                + " MiB are free, "
                + (SPACE_NEEDED >> 20)
                + " are needed; free some, or set MASTERTRADE_HOME to a folder on another disk.");
      }
    } catch (IOException e) {
      throw new LauncherException("Cannot ask for the space left in " + folder + ".", e);
    }
  }

  /** What was chosen for this home, absent in a new one. */
  public Optional<HomeSettings> settings() {
    if (!exists()) {
      return Optional.empty();
    }
    HomeSettings settings = readSettings();
    if (settings.layout() != HomeSettings.LAYOUT) {
      throw new LauncherException(
          "The home "
              + folder
              + " was made by another version of MasterTrade (layout "
              + settings.layout()
              + "); choose another MASTERTRADE_HOME.");
    }
    return Optional.of(settings);
  }

  public void write(HomeSettings settings) {
    writePrivate(folder.resolve("home.json"), settings);
  }

  /** The secrets of this home; generated where absent. */
  public Secrets secrets() {
    Path file = folder.resolve("secrets.json");
    Secrets kept = new Secrets(Files.exists(file) ? readMap(file) : Map.of());
    Secrets all = kept.completed(secretNames());
    if (!all.equals(kept)) {
      writePrivate(file, all.values());
    }
    return all;
  }

  /** Writes JSON with mode 0600, whole or not at all. */
  public void writePrivate(Path file, Object value) {
    Path part = file.resolveSibling(file.getFileName() + ".part");
    try {
      Files.deleteIfExists(part);
      Files.createFile(
          part, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      Files.write(part, JSON.writeValueAsString(value).getBytes(StandardCharsets.UTF_8));
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new LauncherException("Cannot write " + file + ": " + e.getMessage(), e);
    }
  }

  private static List<String> secretNames() {
    List<String> names =
        new ArrayList<>(
            List.of(
                Secrets.POSTGRES_ADMIN,
                Secrets.REDIS,
                Secrets.BROKER,
                Secrets.SERVICE_SECRET,
                Secrets.CONTROL_TOKEN,
                Secrets.CLI_KEY));
    DatabaseRole.NAMES.forEach(role -> names.add(Secrets.databaseRole(role)));
    return names;
  }

  private HomeSettings readSettings() {
    Path file = folder.resolve("home.json");
    try {
      return JSON.readValue(file, HomeSettings.class);
    } catch (JacksonException e) {
      throw new LauncherException(file + " cannot be read: " + e.getOriginalMessage(), e);
    }
  }

  private static Map<String, String> readMap(Path file) {
    try {
      return JSON.readValue(file, new TypeReference<>() {});
    } catch (JacksonException e) {
      throw new LauncherException(file + " cannot be read: " + e.getOriginalMessage(), e);
    }
  }
}
