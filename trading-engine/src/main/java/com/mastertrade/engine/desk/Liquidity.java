package com.mastertrade.engine.desk;

/** What the market still gives at one moment. */
final class Liquidity {

  private long left;

  Liquidity(long left) {
    this.left = left;
  }

  /** As much as there is. */
  static Liquidity unlimited() {
    return new Liquidity(Long.MAX_VALUE);
  }

  long atMost(long lots) {
    return Math.min(lots, left);
  }

  void take(long lots) {
    left -= lots;
  }
}
