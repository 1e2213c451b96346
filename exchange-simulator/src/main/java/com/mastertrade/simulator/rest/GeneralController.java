package com.mastertrade.simulator.rest;

import com.mastertrade.simulator.market.Market;
import com.mastertrade.simulator.replay.ReplayClock;
import java.time.Clock;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * {@code ping}, {@code time} and {@code exchangeInfo}. The time is the real one, not the market's.
 */
@RestController
@RequestMapping("/api/v3")
final class GeneralController {

  private final Market market;
  private final ReplayClock replay;
  private final Clock clock;
  private final WeightBudget budget;

  GeneralController(Market market, ReplayClock replay, Clock clock, WeightBudget budget) {
    this.market = market;
    this.replay = replay;
    this.clock = clock;
    this.budget = budget;
  }

  @GetMapping("/ping")
  Map<String, String> ping() {
    return Map.of();
  }

  @GetMapping("/time")
  Map<String, Long> time() {
    return Map.of("serverTime", clock.millis());
  }

  @GetMapping("/exchangeInfo")
  ExchangeInfo exchangeInfo(@RequestParam Map<String, String> query) {
    String status = replay.closed() ? "BREAK" : "TRADING";
    return ExchangeInfo.of(
        clock.millis(),
        budget.limit(),
        new Parameters(query, market)
            .symbols().orElseGet(market::symbols).stream()
                .map(symbol -> SymbolInfo.of(market.listed(symbol).instrument(), status))
                .toList());
  }
}
