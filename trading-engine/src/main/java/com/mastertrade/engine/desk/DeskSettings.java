package com.mastertrade.engine.desk;

import com.mastertrade.engine.booking.Amounts;
import com.mastertrade.engine.costs.CostModel;
import com.mastertrade.engine.costs.FillModel;

/**
 * How the desk fills.
 *
 * @param volumeShare of a bar's volume that our orders may be, 0 for as much as they want
 * @param reserve of an entry's value set aside for slippage, 0 to 0.1
 * @param latencyMillis from the decision until an order is at the market, on the tape
 */
public record DeskSettings(
    CostModel costs, FillModel fills, double volumeShare, double reserve, long latencyMillis) {

  public DeskSettings {
    if (!(volumeShare >= 0 && volumeShare <= 1)) {
      throw new IllegalArgumentException("volume_share must be 0 to 1, was " + volumeShare);
    }
    if (!(reserve >= 0 && reserve <= 0.1)) {
      throw new IllegalArgumentException("reserve must be 0 to 0.1, was " + reserve);
    }
    if (latencyMillis < 0) {
      throw new IllegalArgumentException("latency_millis must not be negative");
    }
  }

  /** Whole fills on bars, half a percent set aside. */
  public static DeskSettings of(CostModel costs) {
    return new DeskSettings(costs, FillModel.standard(), 0, 0.005, 0);
  }

  /** Of the value of an entry set aside for slippage and fee, 1e-8. */
  long reserveRate() {
    return Math.round(reserve * Amounts.ONE) + costs.takerRate();
  }
}
