package com.mastertrade.strategy.search;

import java.util.ArrayList;
import java.util.List;

/**
 * Groups of daily returns: a series joins the leader it correlates with most, if that is at least
 * the limit, else it leads a new group. Series must have one length. Not thread-safe.
 */
public final class ReturnClusters {

  private final double limit;
  private final List<double[]> leaders = new ArrayList<>();

  public ReturnClusters(double limit) {
    this.limit = limit;
  }

  /** Number of the group that {@code returns} belongs to, a new one where it fits none. */
  public int join(double[] returns) {
    double[] unit = standardised(returns);
    int nearest = nearest(unit);
    if (nearest >= 0) {
      return nearest;
    }
    leaders.add(unit);
    return leaders.size() - 1;
  }

  /** Groups so far. */
  public int size() {
    return leaders.size();
  }

  private int nearest(double[] unit) {
    int nearest = -1;
    double highest = limit;
    for (int i = 0; i < leaders.size(); i++) {
      double correlation = product(leaders.get(i), unit);
      if (correlation >= highest) {
        highest = correlation;
        nearest = i;
      }
    }
    return nearest;
  }

  private static double product(double[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }

  /** Mean 0 and length 1, so that a product is a correlation; all zero where nothing moves. */
  private static double[] standardised(double[] returns) {
    double mean = 0;
    for (double value : returns) {
      mean += value / returns.length;
    }
    double[] unit = new double[returns.length];
    double squares = 0;
    for (int i = 0; i < unit.length; i++) {
      unit[i] = returns[i] - mean;
      squares += unit[i] * unit[i];
    }
    double length = Math.sqrt(squares);
    for (int i = 0; i < unit.length; i++) {
      unit[i] = length > 0 ? unit[i] / length : 0;
    }
    return unit;
  }
}
