package com.mastertrade.engine.account;

import com.mastertrade.common.instrument.Symbol;
import java.util.Comparator;

/** Whose position in what. */
public record PositionKey(Symbol symbol, String strategyId) {

  /** By symbol, then by strategy. */
  public static final Comparator<PositionKey> CANONICAL =
      Comparator.comparing(PositionKey::symbol).thenComparing(PositionKey::strategyId);
}
