package com.mastertrade.marketdata.market.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.mastertrade.common.instrument.Symbol;
import com.mastertrade.common.market.MarketClock;
import com.mastertrade.marketdata.exchange.ExchangeClock;
import com.mastertrade.marketdata.market.MarketDescription;
import com.mastertrade.marketdata.market.MarketFacts;
import com.mastertrade.marketdata.market.MarketKind;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Which market this is, and how far it has come. */
@RestController
@RequestMapping("/api/v1/market")
public class MarketController {

  private static final Duration SILENT = Duration.ofMinutes(2);

  private final MarketDescription description;
  private final MarketClock marketClock;
  private final ExchangeClock exchangeClock;
  private final MarketFacts known;

  public MarketController(
      MarketDescription description,
      MarketClock marketClock,
      ExchangeClock exchangeClock,
      MarketFacts known) {
    this.description = description;
    this.marketClock = marketClock;
    this.exchangeClock = exchangeClock;
    this.known = known;
  }

  /** The answer. */
  public record MarketView(
      String market,
      MarketKind kind,
      String label,
      String rate,
      Optional<Instant> marketTime,
      Optional<Instant> dataFrom,
      Optional<Instant> dataTo,
      List<String> symbols,
      ExchangeView exchange,
      String note) {}

  /** How the exchange is reached. */
  public record ExchangeView(
      boolean reachable,
      Optional<Long> clockOffsetMs,
      @JsonProperty("used_weight_1m") int usedWeight,
      @JsonProperty("weight_limit_1m") int weightLimit) {}

  @GetMapping
  MarketView market() {
    MarketFacts.Facts facts = known.facts();
    return new MarketView(
        description.market(),
        description.kind(),
        description.label(),
        description.rate(),
        marketTime(),
        known.dataFrom(),
        known.dataTo(),
        facts.symbols().stream().map(Symbol::value).toList(),
        new ExchangeView(
            exchangeClock.reachable(),
            exchangeClock.offset().map(Duration::toMillis),
            facts.usedWeight(),
            facts.weightLimit()),
        description.note());
  }

  /** A live market that falls silent goes on with the exchange's clock. */
  private Optional<Instant> marketTime() {
    Optional<Instant> byBars = marketClock.now();
    if (description.kind() != MarketKind.LIVE) {
      return byBars;
    }
    Instant now = exchangeClock.now();
    return byBars.map(time -> time.isBefore(now.minus(SILENT)) ? now : time);
  }
}
