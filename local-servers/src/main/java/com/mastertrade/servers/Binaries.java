package com.mastertrade.servers;

import java.nio.file.Path;
import java.util.Optional;

/** Where unpacked server programs are kept for this user. */
public final class Binaries {

  private Binaries() {}

  /** {@code $XDG_CACHE_HOME/mastertrade}, by default {@code ~/.cache/mastertrade}. */
  public static Path cache() {
    return Optional.ofNullable(System.getenv("XDG_CACHE_HOME"))
        .filter(value -> !value.isBlank())
        .map(Path::of)
        .orElseGet(() -> Path.of(System.getProperty("user.home"), ".cache"))
        .resolve("mastertrade");
  }
}
