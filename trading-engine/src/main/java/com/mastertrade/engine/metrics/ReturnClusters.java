package com.mastertrade.engine.metrics;

import java.util.ArrayList;
import java.util.List;

/**
 * Groups of daily returns: a series joins the leader it correlates with most, if that is at least
 * the limit, else it leads a new group. So no two leaders reach the limit, and how many there are
 * is how many different things the series do. All series must have one length. Not thread-safe.
 */
public final class ReturnClusters {

  /** Daily returns that correlate this much or more are one cluster (selection.md, rule 3). */
  public static final double CORRELATION_LIMIT = 0.9;

  private final double limit;
  private final List<double[]> leaders = new ArrayList<>();

  /** Groups at {@link #CORRELATION_LIMIT}. */
  public ReturnClusters() {
    this(CORRELATION_LIMIT);
  }

  /**
   * @param limit correlation from which on two series are one group
   */
  public ReturnClusters(double limit) {
    this.limit = limit;
  }

  /** Number of groups when the series join in their order. */
  public static int count(List<double[]> returns, double correlation) {
    ReturnClusters clusters = new ReturnClusters(correlation);
    returns.forEach(clusters::join);
    return clusters.size();
  }

  /** Pearson's correlation; 0 where one never changes. */
  public static double correlation(double[] a, double[] b) {
    return product(standardised(a), standardised(b));
  }

  /**
   * Number of the group that {@code returns} belongs to, from 0; a new one where it fits none.
   *
   * @throws IllegalArgumentException if a series of another length came before
   */
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
    if (a.length != b.length) {
      throw new IllegalArgumentException("series of " + a.length + " and " + b.length + " days");
    }
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }

  /** Mean 0 and length 1, so that a product is a correlation; all zero where nothing moves. */
  private static double[] standardised(double[] returns) {
    double mean = Moments.mean(returns);
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
