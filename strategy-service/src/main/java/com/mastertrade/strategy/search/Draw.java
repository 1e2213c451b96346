package com.mastertrade.strategy.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;

/** Draws from lists by one seeded generator. */
record Draw(RandomGenerator random) {

  <T> T from(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  boolean chance(double probability) {
    return random.nextDouble() < probability;
  }

  int below(int bound) {
    return random.nextInt(bound);
  }

  /** A value near {@code value} on an ascending grid: one step away, seldom two. */
  <T extends Comparable<T>> T neighbour(List<T> grid, T value) {
    int at = nearest(grid, value);
    int step = (chance(0.5) ? 1 : -1) * (chance(0.25) ? 2 : 1);
    int to = Math.clamp(at + (long) step, 0, grid.size() - 1);
    return to == at ? grid.get(at == 0 ? Math.min(1, grid.size() - 1) : at - 1) : grid.get(to);
  }

  private static <T extends Comparable<T>> int nearest(List<T> grid, T value) {
    int at = 0;
    while (at < grid.size() - 1 && grid.get(at).compareTo(value) < 0) {
      at++;
    }
    return at;
  }

  /** The list with one element changed. */
  <T> List<T> changeOne(List<T> values, UnaryOperator<T> change) {
    List<T> changed = new ArrayList<>(values);
    int at = below(values.size());
    changed.set(at, change.apply(values.get(at)));
    return changed;
  }

  /** The list without one element. */
  <T> List<T> dropOne(List<T> values) {
    List<T> fewer = new ArrayList<>(values);
    fewer.remove(below(values.size()));
    return fewer;
  }

  /** The list with one element more. */
  <T> List<T> add(List<T> values, T value) {
    List<T> more = new ArrayList<>(values);
    more.add(value);
    return more;
  }
}
