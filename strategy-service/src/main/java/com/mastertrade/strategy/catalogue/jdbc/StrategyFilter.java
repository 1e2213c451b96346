package com.mastertrade.strategy.catalogue.jdbc;

import com.mastertrade.common.instrument.Symbol;
import com.mastertrade.common.market.Interval;
import com.mastertrade.strategy.catalogue.StrategyQuery;
import com.mastertrade.strategy.catalogue.StrategyStatus;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The WHERE and ORDER BY of a query, and what they need. */
final class StrategyFilter {

  private final List<String> conditions = new ArrayList<>(List.of("s.deleted_at IS NULL"));
  private final Map<String, Object> parameters = new HashMap<>();
  private final StrategyQuery query;

  StrategyFilter(StrategyQuery query) {
    this.query = query;
    add("s.run_id = :run", "run", query.runId());
    add("s.status = :status", "status", query.status().map(StrategyStatus::wireName));
    add("s.symbol = :symbol", "symbol", query.symbol().map(Symbol::value));
    add("s.\"interval\" = :interval", "interval", query.interval().map(Interval::code));
    add(
        "(s.name || ' ' || s.rules) ILIKE '%' || :text || '%' ESCAPE '!'",
        "text", query.text().map(text -> text.replaceAll("([!%_])", "!$1")));
  }

  private void add(String condition, String name, Optional<?> value) {
    if (value.isPresent()) {
      conditions.add(condition);
      parameters.put(name, value.get());
    }
  }

  String where() {
    return "WHERE " + String.join(" AND ", conditions) + "\n";
  }

  String orderBy() {
    return "ORDER BY "
        + switch (query.sort()) {
          case BEST_SHARPE -> "s.sharpe DESC NULLS LAST";
          case BEST_RETURN -> "s.total_return DESC NULLS LAST";
          case MOST_TRADES -> "s.trades DESC NULLS LAST";
          case NAME -> "s.name";
          case NEWEST -> "s.created_at DESC";
        }
        + ", s.strategy_id\n";
  }

  Map<String, Object> parameters() {
    return parameters;
  }
}
