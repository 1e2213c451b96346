package com.mastertrade.engine.risk;

import java.util.Locale;

/** Whom a rule protects. */
public enum RiskLevel {
  STRATEGY,
  PORTFOLIO,
  SYSTEM;

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
