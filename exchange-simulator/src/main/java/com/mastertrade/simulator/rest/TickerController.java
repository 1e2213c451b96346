package com.mastertrade.simulator.rest;

import com.mastertrade.common.instrument.Symbol;
import com.mastertrade.simulator.market.DayFigures;
import com.mastertrade.simulator.market.Decimals;
import com.mastertrade.simulator.market.Market;
import com.mastertrade.simulator.market.Moment;
import com.mastertrade.simulator.replay.ReplayClock;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * The tickers: with {@code symbol} an object, otherwise a list. A symbol without a bar in the last
 * 24 hours is left out of lists and unknown alone.
 */
@RestController
@RequestMapping("/api/v3")
final class TickerController {

  private static final int AVERAGE_MINUTES = 5;

  private final Market market;
  private final ReplayClock replay;

  record PriceTicker(String symbol, String price) {}

  record BookTicker(
      String symbol, String bidPrice, String bidQty, String askPrice, String askQty) {}

  record AveragePrice(int mins, String price, long closeTime) {}

  TickerController(Market market, ReplayClock replay) {
    this.market = market;
    this.replay = replay;
  }

  @GetMapping("/ticker/24hr")
  Object day(@RequestParam Map<String, String> query) {
    return answer(query, entry -> DayTicker.of(entry.symbol(), entry.day()));
  }

  @GetMapping("/ticker/price")
  Object price(@RequestParam Map<String, String> query) {
    return answer(
        query,
        entry ->
            new PriceTicker(entry.symbol().value(), Decimals.eight(entry.day().last().price())));
  }

  @GetMapping("/ticker/bookTicker")
  Object book(@RequestParam Map<String, String> query) {
    return answer(query, entry -> bookTicker(entry.symbol(), entry.day()));
  }

  @GetMapping("/avgPrice")
  AveragePrice average(@RequestParam Map<String, String> query) {
    Moment now = replay.now();
    Symbol symbol = new Parameters(query, market).symbol();
    return market
        .average(symbol, AVERAGE_MINUTES, now)
        .map(price -> new AveragePrice(AVERAGE_MINUTES, Decimals.eight(price), now.time()))
        .orElseThrow(BinanceError::invalidSymbol);
  }

  private record Entry(Symbol symbol, DayFigures day) {}

  private <T> Object answer(Map<String, String> query, Function<Entry, T> form) {
    Parameters parameters = new Parameters(query, market);
    Moment now = replay.now();
    List<T> answers =
        parameters.symbols().orElseGet(market::symbols).stream()
            .flatMap(symbol -> market.day(symbol, now).map(day -> new Entry(symbol, day)).stream())
            .map(form)
            .toList();
    if (!parameters.hasOneSymbol()) {
      return answers;
    }
    return answers.stream()
        .findFirst()
        .map(Object.class::cast)
        .orElseThrow(BinanceError::invalidSymbol);
  }

  private static BookTicker bookTicker(Symbol symbol, DayFigures day) {
    return new BookTicker(
        symbol.value(),
        Decimals.eight(day.book().bids().getFirst().price()),
        Decimals.eight(day.book().bids().getFirst().quantity()),
        Decimals.eight(day.book().asks().getFirst().price()),
        Decimals.eight(day.book().asks().getFirst().quantity()));
  }
}
