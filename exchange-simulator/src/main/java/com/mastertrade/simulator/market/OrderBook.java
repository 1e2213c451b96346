package com.mastertrade.simulator.market;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The book of one symbol at one moment, best levels first.
 *
 * @param updateId increases with every change
 */
public record OrderBook(long updateId, List<Level> bids, List<Level> asks) {

  /** Price in quote asset, quantity in base asset; quantity 0 in a difference removes the level. */
  public record Level(double price, double quantity) {}

  public OrderBook {
    bids = List.copyOf(bids);
    asks = List.copyOf(asks);
  }

  /** The levels that turn {@code before} into {@code after}. */
  public static List<Level> difference(List<Level> before, List<Level> after) {
    Map<Double, Double> old = new HashMap<>();
    before.forEach(level -> old.put(level.price(), level.quantity()));
    List<Level> changes = new ArrayList<>();
    for (Level level : after) {
      Double quantity = old.remove(level.price());
      if (quantity == null || quantity != level.quantity()) {
        changes.add(level);
      }
    }
    old.keySet().stream().sorted().forEach(price -> changes.add(new Level(price, 0)));
    return changes;
  }

  public List<Level> bids(int limit) {
    return bids.subList(0, Math.min(limit, bids.size()));
  }

  public List<Level> asks(int limit) {
    return asks.subList(0, Math.min(limit, asks.size()));
  }
}
