package com.mastertrade.engine.backtest;

/** The meaning of the engine: raised whenever a result could differ in its last digit. */
public final class EngineVersion {

  /** Written into every provenance. */
  public static final String CURRENT = "reference-3";

  private EngineVersion() {}
}
