package com.mastertrade.engine.document;

import com.mastertrade.common.instrument.Symbol;
import com.mastertrade.common.market.Interval;
import com.mastertrade.engine.indicator.NumberText;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * A strategy as data.
 *
 * @param name for people; no part of the meaning, so not of the hash
 * @param symbols what it may trade, sorted, no doubles, at least one
 * @param interval bars it decides on
 * @param entry when to buy
 * @param exit when to sell, besides the protection
 * @param sizing fraction of the cash put into one trade, 0.01 to 1
 */
public record StrategyDocument(
    Optional<String> name,
    Side side,
    List<Symbol> symbols,
    Interval interval,
    Rule entry,
    Optional<Rule> exit,
    Protection protection,
    double sizing) {

  /** The form written and understood here. */
  public static final int SCHEMA_VERSION = 1;

  /** Longest name. */
  public static final int MAX_NAME = 120;

  public StrategyDocument {
    symbols = symbols.stream().distinct().sorted().toList();
    if (symbols.isEmpty() || symbols.size() > 50) {
      throw new IllegalArgumentException("symbols must hold 1 to 50 symbols");
    }
    if (name.map(text -> text.isBlank() || text.length() > MAX_NAME).orElse(false)) {
      throw new IllegalArgumentException("name must have 1 to " + MAX_NAME + " characters");
    }
    if (!(sizing >= 0.01 && sizing <= 1)) {
      throw new IllegalArgumentException(
          "sizing fraction must be a number from 0.01 to 1, was " + NumberText.of(sizing));
    }
  }

  /** A nameless long document on one symbol. */
  public static StrategyDocument of(
      Symbol symbol, Interval interval, Rule entry, Protection protection) {
    return new StrategyDocument(
        Optional.empty(),
        Side.LONG,
        List.of(symbol),
        interval,
        entry,
        Optional.empty(),
        protection,
        1);
  }

  /**
   * Reads a document.
   *
   * @throws DocumentException naming the JSON path and the limit
   */
  public static StrategyDocument parse(String json) {
    return new DocumentReader().read(json);
  }

  /**
   * Reads a document.
   *
   * @throws DocumentException naming the JSON path and the limit
   */
  public static StrategyDocument parse(JsonNode json) {
    return new DocumentReader().read(json);
  }

  public StrategyDocument named(String newName) {
    return new StrategyDocument(
        Optional.of(newName), side, symbols, interval, entry, exit, protection, sizing);
  }

  public StrategyDocument withExit(Rule rule) {
    return new StrategyDocument(
        name, side, symbols, interval, entry, Optional.of(rule), protection, sizing);
  }

  public StrategyDocument withSizing(double fraction) {
    return new StrategyDocument(name, side, symbols, interval, entry, exit, protection, fraction);
  }

  /** The same meaning with rules and stop in canonical form: equal meanings, equal documents. */
  public StrategyDocument canonical() {
    return new StrategyDocument(
        name,
        side,
        symbols,
        interval,
        Canonical.of(entry),
        exit.map(Canonical::of),
        protection.canonical(),
        sizing);
  }

  /** As JSON, as written. */
  public JsonNode toJson() {
    return DocumentWriter.write(this);
  }

  /** One line of JSON in canonical form, without the name. */
  public String canonicalJson() {
    StrategyDocument canonical = canonical();
    return DocumentWriter.write(
            new StrategyDocument(
                Optional.empty(),
                side,
                symbols,
                interval,
                canonical.entry,
                canonical.exit,
                canonical.protection,
                sizing))
        .toString();
  }

  /** SHA-256 of the canonical JSON, 64 hex digits. */
  public String hash() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] json = canonicalJson().getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(digest.digest(json));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  /** Plain sentences. */
  public List<String> inWords() {
    return RulesInWords.of(this);
  }
}
