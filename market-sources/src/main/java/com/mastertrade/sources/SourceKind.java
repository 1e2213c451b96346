package com.mastertrade.sources;

/** What kind of prices a source holds. Only real ones may ever prove a strategy. */
public enum SourceKind {
  /** The real candles that are shipped with the product. */
  SAMPLE,
  /** Real candles from a folder an operator named. */
  REPLAY,
  /** Prices from a random number generator. */
  GENERATED
}
