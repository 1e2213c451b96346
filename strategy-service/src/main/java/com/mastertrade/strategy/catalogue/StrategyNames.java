package com.mastertrade.strategy.catalogue;

import com.mastertrade.engine.document.StrategyDocument;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What a strategy is called where nobody named it, and its rules in one line. */
public final class StrategyNames {

  private static final Pattern INDICATOR = Pattern.compile("\"indicator\":\"([a-z_]+)\"");
  private static final int INDICATORS_NAMED = 2;
  private static final int HASH_DIGITS = 6;

  private StrategyNames() {}

  /** E.g. {@code BTCUSDT 1h rsi + sma 3fa9c1}. */
  public static String of(StrategyDocument document) {
    String json = document.canonicalJson();
    List<String> indicators =
        INDICATOR
            .matcher(json)
            .results()
            .map((MatchResult match) -> match.group(1).replace('_', ' '))
            .distinct()
            .limit(INDICATORS_NAMED)
            .toList();
    String rules = indicators.isEmpty() ? "price" : String.join(" + ", indicators);
    return document.symbols().getFirst()
        + " "
        + document.interval().code()
        + " "
        + rules.toLowerCase(Locale.ROOT)
        + " "
        + document.hash().substring(0, HASH_DIGITS);
  }

  /** The rules, without what the name's symbol and interval already say. */
  public static String rulesOf(StrategyDocument document) {
    List<String> words = document.inWords();
    return String.join(" ", words.subList(Math.min(1, words.size() - 1), words.size()));
  }
}
