package com.mastertrade.engine.metrics;

/** What luck alone would have given. */
public final class Luck {

  private static final double EULER_MASCHERONI = 0.5772156649015329;

  private Luck() {}

  /**
   * Expected best annualised Sharpe ratio of that many independent skill-less strategies over that
   * many days: (1 − γ)·T⁻¹(1 − 1/N) + γ·T⁻¹(1 − 1/(N·e)), Bailey and López de Prado 2014, with
   * Student's t of days − 1 degrees for the Sharpe ratio of a sample, × √(365 / days).
   *
   * @param trials 1 or more
   * @param days 3 or more
   */
  public static double expectedBestSharpe(int trials, int days) {
    if (trials < 1 || days < 3) {
      throw new IllegalArgumentException("luck needs a trial and three days");
    }
    if (trials == 1) {
      return 0;
    }
    StudentT t = new StudentT(days - 1);
    double best =
        (1 - EULER_MASCHERONI) * t.upperQuantile(1.0 / trials)
            + EULER_MASCHERONI * t.upperQuantile(1.0 / (trials * Math.E));
    return best * Math.sqrt(Metrics.YEAR / days);
  }
}
