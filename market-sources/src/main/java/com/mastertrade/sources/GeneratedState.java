package com.mastertrade.sources;

import java.util.List;

/** What one generated minute leaves to the next: the regime and the price of each symbol. */
record GeneratedState(Regime regime, List<Double> prices) {

  GeneratedState {
    prices = List.copyOf(prices);
  }

  /** How wild the market is, by its common volatility in one minute. */
  enum Regime {
    CALM(0.00025),
    NORMAL(0.0005),
    STORMY(0.0014);

    private static final double CHANGES_PER_MINUTE = 1 / 600.0;

    private final double volatility;

    Regime(double volatility) {
      this.volatility = volatility;
    }

    double volatility() {
      return volatility;
    }

    /** The regime of the next minute; storms and calms always pass through normal times. */
    Regime next(double change, double direction) {
      if (change > CHANGES_PER_MINUTE) {
        return this;
      }
      if (this != NORMAL) {
        return NORMAL;
      }
      return direction < 0.3 ? STORMY : CALM;
    }
  }

  static GeneratedState first(List<GeneratedSymbol> symbols) {
    return new GeneratedState(
        Regime.NORMAL, symbols.stream().map(GeneratedSymbol::firstPrice).toList());
  }
}
