package com.mastertrade.endtoend;

import java.util.List;

/** What must be true of the rows whatever happened. */
final class Checks {

  private Checks() {}

  /** Symbols whose one-minute bars have a gap or stand there twice. */
  static List<String> brokenHistories(Rows rows) {
    return rows.all(
        "SELECT symbol || ' ' || count(*) FROM market_data.market_data WHERE \"interval\" = '1m'"
            + " GROUP BY symbol HAVING count(*) <>"
            + " extract(epoch FROM max(open_time) - min(open_time)) / 60 + 1"
            + " OR count(*) <> count(DISTINCT open_time)");
  }
}
