package com.mastertrade.engine.risk;

/** What a rule finds. */
sealed interface Finding {

  Finding PASS = new Pass();

  /** Nothing against it. */
  record Pass() implements Finding {}

  /** No more than so many lots; 0 refuses. */
  record AtMost(long lots, String value, String limit, String words) implements Finding {}

  /** Not at all. */
  record No(String value, String limit, String words) implements Finding {}
}
