package com.mastertrade.launcher.home;

import com.mastertrade.launcher.LauncherException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * The market of a home.
 *
 * @param kind where prices come from
 * @param detail the folder of a replay, the seed of generated prices, else empty
 */
public record MarketChoice(Kind kind, String detail) {

  private static final String DEFAULT_SEED = "1";

  /** Where prices come from. */
  public enum Kind {
    BINANCE,
    SAMPLE,
    REPLAY,
    GENERATED
  }

  /** Reads {@code binance}, {@code sample}, {@code replay:DIR}, {@code generated[:SEED]}. */
  public static MarketChoice parse(String text) {
    String word = text.contains(":") ? text.substring(0, text.indexOf(':')) : text;
    String detail = text.contains(":") ? text.substring(text.indexOf(':') + 1) : "";
    return switch (word.toLowerCase(Locale.ROOT)) {
      case "binance" -> plain(Kind.BINANCE, detail, text);
      case "sample" -> plain(Kind.SAMPLE, detail, text);
      case "replay" -> new MarketChoice(Kind.REPLAY, folder(detail));
      case "generated" -> new MarketChoice(Kind.GENERATED, seed(detail));
      default -> throw unknown(text);
    };
  }

  private static MarketChoice plain(Kind kind, String detail, String text) {
    if (!detail.isEmpty()) {
      throw unknown(text);
    }
    return new MarketChoice(kind, "");
  }

  private static String folder(String detail) {
    Path folder = Path.of(detail).toAbsolutePath().normalize();
    if (detail.isBlank() || !Files.isDirectory(folder)) {
      throw new LauncherException("There is no folder of candles at " + folder + ".");
    }
    return folder.toString();
  }

  private static String seed(String detail) {
    if (!detail.matches("\\d{0,18}")) {
      throw new LauncherException(
          "The seed of a generated market is a number, not " + detail + ".");
    }
    return detail.isEmpty() ? DEFAULT_SEED : detail;
  }

  private static LauncherException unknown(String text) {
    return new LauncherException(
        "--market takes auto, binance, sample, replay:DIR or generated, not " + text + ".");
  }

  /** What the services remember: {@code sample}, {@code binance}, {@code replay:slug}. */
  public String identity() {
    return switch (kind) {
      case BINANCE -> "binance";
      case SAMPLE -> "sample";
      case REPLAY -> "replay:" + slug();
      case GENERATED -> detail.equals(DEFAULT_SEED) ? "generated" : "generated:" + detail;
    };
  }

  /** As on the command line; {@link #parse} reads it back. */
  public String text() {
    String word = kind.name().toLowerCase(Locale.ROOT);
    return detail.isEmpty() ? word : word + ":" + detail;
  }

  /** Whether an exchange is simulated for it. */
  public boolean simulated() {
    return kind != Kind.BINANCE;
  }

  /** {@code live}, {@code replay} or {@code generated}. */
  public String nature() {
    return switch (kind) {
      case BINANCE -> "live";
      case SAMPLE, REPLAY -> "replay";
      case GENERATED -> "generated";
    };
  }

  private String slug() {
    Path name = Path.of(detail).getFileName();
    return String.valueOf(name).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9_]+", "-")
        + "-"
        + Integer.toHexString(detail.hashCode());
  }
}
