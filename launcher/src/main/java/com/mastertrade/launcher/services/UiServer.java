package com.mastertrade.launcher.services;

import com.mastertrade.launcher.LauncherException;
import com.mastertrade.launcher.home.Contents;
import com.mastertrade.launcher.home.Copies;
import com.mastertrade.launcher.home.Home;
import com.mastertrade.servers.Folders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The dashboard as built, run from a copy in the home so that a build never touches it. */
final class UiServer {

  private static final String PROGRAM = "server.js";

  private final Path built;
  private final Copies copies;
  private Optional<Path> copy = Optional.empty();

  UiServer(Path root, Home home) {
    this.built = root.resolve("monitoring-ui/.next/standalone");
    this.copies = new Copies(home.data("apps").resolve(ServiceCatalog.UI));
  }

  /** Refuses with a sentence where it was not built. */
  void requireBuilt() {
    if (!Files.isRegularFile(built.resolve(PROGRAM))) {
      throw new LauncherException(
          "The dashboard is not built ("
              + built.resolve(PROGRAM)
              + " is missing); run ./mastertrade up without MASTERTRADE_SKIP_BUILD.");
    }
  }

  /** What Node runs: the same until this launcher ends, even where it is built anew meanwhile. */
  synchronized Path server() {
    Path folder = copy.orElseGet(this::copy);
    copy = Optional.of(folder);
    return folder.resolve(PROGRAM);
  }

  private Path copy() {
    try {
      Path folder = copies.of(Contents.ofFolder(built), part -> Folders.copyTree(built, part));
      copies.forget(other -> !other.equals(folder));
      return folder;
    } catch (IOException e) {
      throw new LauncherException("Cannot copy the dashboard: " + e.getMessage(), e);
    }
  }
}
