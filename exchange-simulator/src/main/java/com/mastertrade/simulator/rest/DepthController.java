package com.mastertrade.simulator.rest;

import com.mastertrade.simulator.market.Decimals;
import com.mastertrade.simulator.market.Market;
import com.mastertrade.simulator.market.OrderBook;
import com.mastertrade.simulator.replay.ReplayClock;
import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code depth}: the book that goes with the depth streams. */
@RestController
@RequestMapping("/api/v3")
final class DepthController {

  private final Market market;
  private final ReplayClock replay;

  record Depth(long lastUpdateId, List<List<String>> bids, List<List<String>> asks) {}

  DepthController(Market market, ReplayClock replay) {
    this.market = market;
    this.replay = replay;
  }

  @GetMapping("/depth")
  Depth depth(@RequestParam Map<String, String> query) {
    Parameters parameters = new Parameters(query, market);
    int limit = parameters.limit(100, 5000);
    return market
        .book(parameters.symbol(), replay.now())
        .map(book -> new Depth(book.updateId(), levels(book.bids(limit)), levels(book.asks(limit))))
        .orElseGet(() -> new Depth(0, List.of(), List.of()));
  }

  private static List<List<String>> levels(List<OrderBook.Level> levels) {
    return levels.stream()
        .map(level -> List.of(Decimals.eight(level.price()), Decimals.eight(level.quantity())))
        .toList();
  }
}
