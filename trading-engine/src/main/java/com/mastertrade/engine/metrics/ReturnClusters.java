package com.mastertrade.engine.metrics;

import java.util.ArrayList;
import java.util.List;

/** How many different things a set of return series does. */
public final class ReturnClusters {

  private ReturnClusters() {}

  /**
   * Number of leaders when each series, in order, joins the first leader with which its correlation
   * is at least {@code correlation}, or becomes one.
   */
  public static int count(List<double[]> returns, double correlation) {
    List<double[]> leaders = new ArrayList<>();
    for (double[] candidate : returns) {
      if (leaders.stream().noneMatch(leader -> correlation(leader, candidate) >= correlation)) {
        leaders.add(candidate);
      }
    }
    return leaders.size();
  }

  /** Pearson's correlation; 0 where one never changes. */
  public static double correlation(double[] a, double[] b) {
    if (a.length != b.length) {
      throw new IllegalArgumentException("series of " + a.length + " and " + b.length + " days");
    }
    double meanA = Moments.mean(a);
    double meanB = Moments.mean(b);
    double both = 0;
    double squaresA = 0;
    double squaresB = 0;
    for (int i = 0; i < a.length; i++) {
      both += (a[i] - meanA) * (b[i] - meanB);
      squaresA += (a[i] - meanA) * (a[i] - meanA);
      squaresB += (b[i] - meanB) * (b[i] - meanB);
    }
    double spread = Math.sqrt(squaresA) * Math.sqrt(squaresB);
    return spread == 0 ? 0 : both / spread;
  }
}
