package com.mastertrade.engine.rule;

/** A rule bound to columns. Stateless apart from them. */
@FunctionalInterface
public interface Condition {

  /** Never true; for a rule that is absent. */
  Condition NEVER = bar -> false;

  /** Whether it is known to be true at the close of {@code bar}. */
  boolean holds(int bar);
}
