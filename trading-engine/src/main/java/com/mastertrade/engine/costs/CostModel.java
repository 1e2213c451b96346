package com.mastertrade.engine.costs;

/**
 * Fees a side in the quote asset, and slippage of market orders. Fees are rounded up to 1e-8.
 *
 * @param makerFeeBps of limit orders (targets), 0 to 1000
 * @param takerFeeBps of market orders (entries, stops, signals, time exits), 0 to 1000
 */
public record CostModel(double makerFeeBps, double takerFeeBps, Slippage slippage) {

  public CostModel {
    if (!(makerFeeBps >= 0 && makerFeeBps <= 1_000 && takerFeeBps >= 0 && takerFeeBps <= 1_000)) {
      throw new IllegalArgumentException("fees must be 0 to 1000 bps");
    }
  }

  /** The same fee both ways and a fixed slippage. */
  public static CostModel of(double feeBps, double slippageBps) {
    return new CostModel(feeBps, feeBps, new Slippage.Fixed(slippageBps));
  }

  /** Fee rate of a limit order in 1e-8. */
  public long makerRate() {
    return Math.round(makerFeeBps * 10_000);
  }

  /** Fee rate of a market order in 1e-8. */
  public long takerRate() {
    return Math.round(takerFeeBps * 10_000);
  }
}
