package com.mastertrade.engine.portfolio;

import com.mastertrade.engine.desk.DeskSettings;
import com.mastertrade.engine.risk.RiskLimits;

/**
 * What a portfolio trades under.
 *
 * @param cash to begin with, 1e-8 quote
 */
public record PortfolioSettings(DeskSettings desk, RiskLimits limits, long cash) {

  public PortfolioSettings {
    if (cash <= 0) {
      throw new IllegalArgumentException("cash must be positive, was " + cash);
    }
  }
}
