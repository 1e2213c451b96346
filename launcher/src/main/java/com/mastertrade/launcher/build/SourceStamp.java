package com.mastertrade.launcher.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** Tells by a digest of its sources whether something has to be built again. */
final class SourceStamp {

  private final Path file;
  private final String digest;

  /**
   * @param file where the digest of the last build is kept
   * @param sources files and folders; absent ones are passed over
   */
  SourceStamp(Path file, List<Path> sources) throws IOException {
    this.file = file;
    this.digest = digest(sources);
  }

  boolean isCurrent() throws IOException {
    return Files.exists(file) && Files.readString(file).strip().equals(digest);
  }

  void write() throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, digest + "\n");
  }

  private static String digest(List<Path> sources) throws IOException {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      for (Path source : sources) {
        if (Files.exists(source)) {
          add(sha, source);
        }
      }
      return HexFormat.of().formatHex(sha.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void add(MessageDigest sha, Path source) throws IOException {
    try (Stream<Path> walk = Files.walk(source)) {
      for (Path path : walk.filter(Files::isRegularFile).sorted().toList()) {
        sha.update(source.relativize(path).toString().getBytes(StandardCharsets.UTF_8));
        sha.update(Files.readAllBytes(path));
      }
    }
  }
}
