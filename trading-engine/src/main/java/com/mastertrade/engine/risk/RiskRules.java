package com.mastertrade.engine.risk;

import com.mastertrade.common.order.OrderReason;
import com.mastertrade.engine.booking.Amounts;
import com.mastertrade.engine.signal.Intent;
import java.util.List;
import java.util.Optional;

/** Every rule there is, by name. */
final class RiskRules {

  /** What an entry must pass; each is asked, so that a refusal tells every reason. */
  static final List<RiskRule<EntryProposal>> ENTRY =
      List.of(
          new RiskRule<>("circuit_breaker", RiskLevel.SYSTEM, RiskRules::circuitBreaker),
          new RiskRule<>("symbol_status", RiskLevel.SYSTEM, RiskRules::symbolStatus),
          new RiskRule<>("stale_data", RiskLevel.SYSTEM, RiskRules::staleData),
          new RiskRule<>("order_rate", RiskLevel.SYSTEM, RiskRules::orderRate),
          new RiskRule<>("drawdown", RiskLevel.PORTFOLIO, RiskRules::drawdown),
          new RiskRule<>("daily_loss", RiskLevel.PORTFOLIO, RiskRules::dailyLoss),
          new RiskRule<>("open_positions", RiskLevel.PORTFOLIO, RiskRules::openPositions),
          new RiskRule<>("gross_exposure", RiskLevel.PORTFOLIO, RiskRules::grossExposure),
          new RiskRule<>("available_cash", RiskLevel.PORTFOLIO, RiskRules::availableCash),
          new RiskRule<>("one_position", RiskLevel.STRATEGY, RiskRules::onePosition),
          new RiskRule<>("price_collar", RiskLevel.STRATEGY, RiskRules::priceCollar),
          new RiskRule<>("position_size", RiskLevel.STRATEGY, RiskRules::positionSize),
          new RiskRule<>("trade_risk", RiskLevel.STRATEGY, RiskRules::tradeRisk));

  /** The last one of an entry, asked for the lots that are left. */
  static final RiskRule<SizedEntry> FILTERS =
      new RiskRule<>("instrument_filters", RiskLevel.SYSTEM, RiskRules::instrumentFilters);

  /** What a close or an adjustment must pass: it lowers the risk. */
  static final List<RiskRule<ReduceProposal>> REDUCING =
      List.of(
          new RiskRule<>("circuit_breaker", RiskLevel.SYSTEM, RiskRules::exitBreaker),
          new RiskRule<>("reduce_only", RiskLevel.STRATEGY, RiskRules::reduceOnly));

  private RiskRules() {}

  /** An entry of so many lots. */
  record SizedEntry(EntryProposal proposal, long lots) {}

  private static Finding circuitBreaker(EntryProposal entry) {
    return entry
        .book()
        .breakers()
        .stopsEntry(entry.buy().strategyId())
        .map(RiskRules::stopped)
        .orElse(Finding.PASS);
  }

  /** A raised stop only lowers the risk, and what a person or a breaker sells must be sold. */
  private static Finding exitBreaker(ReduceProposal reduce) {
    boolean adjusts = reduce.intent() instanceof Intent.Adjust;
    if (adjusts || OrderReason.isByHand(reduce.intent().reason())) {
      return Finding.PASS;
    }
    return reduce
        .breakers()
        .stopsExit(reduce.intent().strategyId())
        .map(RiskRules::stopped)
        .orElse(Finding.PASS);
  }

  private static Finding stopped(Breaker breaker) {
    return new Finding.No(
        breaker.trigger().word() + " of " + breaker.scope(),
        "closed",
        "a circuit breaker stops "
            + breaker.stops().word()
            + " of "
            + breaker.scope()
            + ": "
            + breaker.reason());
  }

  private static Finding symbolStatus(EntryProposal entry) {
    Optional<SymbolFacts> facts = entry.book().facts(entry.buy().symbol());
    if (facts.map(SymbolFacts::trading).orElse(false)) {
      return Finding.PASS;
    }
    String status = facts.isEmpty() ? "unknown" : "halted";
    return new Finding.No(status, "trading", entry.buy().symbol() + " is " + status);
  }

  private static Finding staleData(EntryProposal entry) {
    Optional<SymbolFacts> facts =
        entry.book().facts(entry.buy().symbol()).filter(SymbolFacts::seen);
    if (facts.isEmpty()) {
      return new Finding.No(
          "never",
          entry.limits().staleAfterMillis() / 1000 + " s",
          "no bar of " + entry.buy().symbol() + " has come yet");
    }
    long age = entry.buy().time() - facts.get().closeTime();
    if (age <= entry.limits().staleAfterMillis()) {
      return Finding.PASS;
    }
    return new Finding.No(
        age / 1000 + " s",
        entry.limits().staleAfterMillis() / 1000 + " s",
        "the last bar of " + entry.buy().symbol() + " is too old");
  }

  private static Finding orderRate(EntryProposal entry) {
    int sent = entry.book().entriesAt(entry.buy().time());
    return sent < entry.limits().entriesPerMinute()
        ? Finding.PASS
        : new Finding.No(
            Integer.toString(sent),
            Integer.toString(entry.limits().entriesPerMinute()),
            "as many entries as a minute may have were approved in this one");
  }

  private static Finding drawdown(EntryProposal entry) {
    return below(
        entry.book().drawdown(),
        entry.limits().maxDrawdown(),
        "the portfolio has fallen too far from its highest equity");
  }

  private static Finding dailyLoss(EntryProposal entry) {
    return below(
        entry.book().dayLoss(),
        entry.limits().dailyLoss(),
        "the portfolio has lost too much since 00:00 UTC");
  }

  private static Finding below(double value, double limit, String words) {
    return value < limit || limit == 1
        ? Finding.PASS
        : new Finding.No(Words.percent(value), Words.percent(limit), words);
  }

  private static Finding openPositions(EntryProposal entry) {
    int open = entry.book().openPositions();
    return open < entry.limits().maxPositions()
        ? Finding.PASS
        : new Finding.No(
            Integer.toString(open),
            Integer.toString(entry.limits().maxPositions()),
            "as many positions as there may be are open or being opened");
  }

  private static Finding onePosition(EntryProposal entry) {
    String strategyId = entry.buy().strategyId();
    if (entry.book().exposure(strategyId, entry.buy().symbol()).isPresent()) {
      return new Finding.No("1", "0", "the strategy holds " + entry.buy().symbol() + " already");
    }
    if (entry.book().isPending(strategyId, entry.buy().symbol())) {
      return new Finding.No("1", "0", "an entry into " + entry.buy().symbol() + " is under way");
    }
    return Finding.PASS;
  }

  private static Finding priceCollar(EntryProposal entry) {
    long close = entry.book().facts(entry.buy().symbol()).map(SymbolFacts::closeTicks).orElse(0L);
    double distance = close == 0 ? 1 : Math.abs((double) entry.ticks() / close - 1);
    return distance <= entry.limits().priceCollar()
        ? Finding.PASS
        : new Finding.No(
            Words.percent(distance),
            Words.percent(entry.limits().priceCollar()),
            "the price lies too far from the last close");
  }

  private static Finding positionSize(EntryProposal entry) {
    long most = entry.ofEquity(entry.limits().positionShare());
    return atMost(entry, most, "a position may be worth no more of the equity");
  }

  private static Finding grossExposure(EntryProposal entry) {
    long held = entry.book().gross(entry.bySymbol());
    long most = Math.max(0, entry.ofEquity(entry.limits().grossShare()) - held);
    return atMost(entry, most, "all positions together may be worth no more of the equity");
  }

  private static Finding tradeRisk(EntryProposal entry) {
    double most = entry.ofEquity(entry.limits().tradeRisk()) / entry.stopFraction();
    return atMost(entry, (long) most, "a trade may lose no more of the equity at its stop");
  }

  private static Finding availableCash(EntryProposal entry) {
    long free = entry.book().freeCash();
    long lots = entry.amounts().affordable(free, entry.ticks(), entry.reserveRate());
    return new Finding.AtMost(
        lots,
        Words.amount(entry.amounts().value(entry.ticks(), entry.wanted())),
        Words.amount(free),
        "the free cash pays no more, slippage and fee kept back");
  }

  private static Finding atMost(EntryProposal entry, long value, String words) {
    return new Finding.AtMost(
        entry.lots(value),
        Words.amount(entry.amounts().value(entry.ticks(), entry.wanted())),
        Words.amount(value),
        words);
  }

  /** Also at its stop an order must be large enough, or the position could not be left. */
  private static Finding instrumentFilters(SizedEntry entry) {
    Amounts amounts = entry.proposal().amounts();
    long atStop = (long) (entry.proposal().ticks() * (1 - entry.proposal().stopFraction()));
    boolean stops = entry.proposal().buy().protection().isPresent();
    long ticks = stops ? atStop : entry.proposal().ticks();
    return amounts.accepts(ticks, entry.lots())
        ? Finding.PASS
        : new Finding.No(
            Words.amount(amounts.value(ticks, entry.lots())),
            Words.amount(amounts.minNotional()),
            "the order is smaller than the exchange takes" + (stops ? ", at its stop" : ""));
  }

  private static Finding reduceOnly(ReduceProposal reduce) {
    if (reduce.exposure().isEmpty()) {
      return new Finding.No("0", "1", "there is no position to reduce");
    }
    if (reduce.intent() instanceof Intent.Adjust adjust) {
      long stop = reduce.exposure().get().stopTicks();
      if (adjust.stopTicks() <= stop) {
        return new Finding.No(
            Long.toString(adjust.stopTicks()), Long.toString(stop), "a stop may only be raised");
      }
    }
    return Finding.PASS;
  }
}
