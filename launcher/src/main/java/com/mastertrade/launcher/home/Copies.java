package com.mastertrade.launcher.home;

import com.mastertrade.launcher.LauncherException;
import com.mastertrade.servers.Folders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Builds kept under the digest of their content.
 *
 * @param folder holding one folder for each build
 */
public record Copies(Path folder) {

  /** Fills a folder that becomes a copy when it is whole. */
  @FunctionalInterface
  public interface Filling {
    void into(Path part) throws IOException;
  }

  /** The copy of this digest, made by {@code filling} where it is absent. */
  public Path of(String digest, Filling filling) throws IOException {
    Path copy = folder.resolve(digest);
    if (!Files.isDirectory(copy)) {
      Files.createDirectories(folder);
      Path part = Files.createTempDirectory(folder, "part");
      try {
        filling.into(part);
        publish(part, copy);
      } finally {
        Folders.deleteTree(part);
      }
    }
    return copy;
  }

  /** Another process may have been faster: its copy is as good. */
  private static void publish(Path part, Path copy) throws IOException {
    try {
      Files.move(part, copy, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      if (!Files.isDirectory(copy)) {
        throw e;
      }
    }
  }

  /** Deletes the copies that are {@code old}. */
  public void forget(Predicate<Path> old) {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (Stream<Path> copies = Files.list(folder)) {
      for (Path copy : copies.filter(old).toList()) {
        Folders.deleteTree(copy);
      }
    } catch (IOException e) {
      throw new LauncherException("Cannot delete old builds in " + folder + ".", e);
    }
  }
}
