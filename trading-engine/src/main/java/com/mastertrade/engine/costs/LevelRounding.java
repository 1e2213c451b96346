package com.mastertrade.engine.costs;

import com.mastertrade.engine.data.Scale;

/** Where a stop or target that is a fraction of a price comes to lie. */
public enum LevelRounding {
  /** On the nearest tick, as an exchange wants it. */
  NEAREST {
    @Override
    public long below(Scale scale, long ticks, double fraction) {
      return Math.round(ticks * (1 - fraction));
    }

    @Override
    public long above(Scale scale, long ticks, double fraction) {
      return Math.round(ticks * (1 + fraction));
    }
  },
  /**
   * On the last tick that a double of the level would let through: for comparing with programs that
   * do not round levels at all.
   */
  UNROUNDED {
    @Override
    public long below(Scale scale, long ticks, double fraction) {
      double level = scale.value(ticks) * (1 - fraction);
      long nearest = scale.nearest(level);
      return scale.value(nearest) <= level ? nearest : nearest - 1;
    }

    @Override
    public long above(Scale scale, long ticks, double fraction) {
      double level = scale.value(ticks) * (1 + fraction);
      long nearest = scale.nearest(level);
      return scale.value(nearest) >= level ? nearest : nearest + 1;
    }
  };

  /** Ticks of the level {@code fraction} below {@code ticks}. */
  public abstract long below(Scale scale, long ticks, double fraction);

  /** Ticks of the level {@code fraction} above {@code ticks}. */
  public abstract long above(Scale scale, long ticks, double fraction);
}
