package com.mastertrade.simulator.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.mastertrade.common.instrument.Symbol;
import com.mastertrade.simulator.market.Decimals;
import com.mastertrade.simulator.market.Market;
import com.mastertrade.simulator.market.Moment;
import com.mastertrade.simulator.market.Tick;
import com.mastertrade.simulator.market.TimeRange;
import com.mastertrade.simulator.replay.ReplayClock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code trades} and {@code aggTrades}: the ticks of the path. */
@RestController
@RequestMapping("/api/v3")
final class TradeController {

  private final Market market;
  private final ReplayClock replay;

  record Trade(
      long id,
      String price,
      String qty,
      String quoteQty,
      long time,
      boolean isBuyerMaker,
      boolean isBestMatch) {

    static Trade of(Tick tick) {
      return new Trade(
          tick.lastTradeId(),
          Decimals.eight(tick.price()),
          Decimals.eight(tick.quantity()),
          Decimals.eight(tick.price() * tick.quantity()),
          tick.time(),
          tick.buyerMaker(),
          true);
    }
  }

  record AggregateTrade(
      @JsonProperty("a") long id,
      @JsonProperty("p") String price,
      @JsonProperty("q") String quantity,
      @JsonProperty("f") long firstTradeId,
      @JsonProperty("l") long lastTradeId,
      @JsonProperty("T") long time,
      @JsonProperty("m") boolean buyerMaker,
      @JsonProperty("M") boolean bestMatch) {

    static AggregateTrade of(Tick tick) {
      return new AggregateTrade(
          tick.aggregateId(),
          Decimals.eight(tick.price()),
          Decimals.eight(tick.quantity()),
          tick.firstTradeId(),
          tick.lastTradeId(),
          tick.time(),
          tick.buyerMaker(),
          true);
    }
  }

  TradeController(Market market, ReplayClock replay) {
    this.market = market;
    this.replay = replay;
  }

  @GetMapping("/trades")
  List<Trade> trades(@RequestParam Map<String, String> query) {
    Parameters parameters = new Parameters(query, market);
    TimeRange range = TimeRange.newest(parameters.limit(500, 1000));
    return market.ticksBefore(parameters.symbol(), range, replay.now()).stream()
        .map(Trade::of)
        .toList();
  }

  @GetMapping("/aggTrades")
  List<AggregateTrade> aggregateTrades(@RequestParam Map<String, String> query) {
    Parameters parameters = new Parameters(query, market);
    Symbol symbol = parameters.symbol();
    TimeRange range = parameters.range(parameters.limit(500, 1000));
    Optional<Long> fromId = parameters.number("fromId");
    if (fromId.isPresent() && parameters.text("startTime").isPresent()) {
      throw BinanceError.illegalCombination();
    }
    return ticks(symbol, range, fromId, parameters.text("startTime").isPresent()).stream()
        .map(AggregateTrade::of)
        .toList();
  }

  private List<Tick> ticks(
      Symbol symbol, TimeRange range, Optional<Long> fromId, boolean hasStart) {
    Moment now = replay.now();
    if (fromId.isPresent()) {
      long start = market.path().minuteOfAggregate(fromId.get());
      int spare = market.path().seconds().length;
      TimeRange wider = new TimeRange(start, Long.MAX_VALUE, range.limit() + spare);
      return market.ticksFrom(symbol, wider, now).stream()
          .filter(tick -> tick.aggregateId() >= fromId.get())
          .limit(range.limit())
          .toList();
    }
    return hasStart ? market.ticksFrom(symbol, range, now) : market.ticksBefore(symbol, range, now);
  }
}
