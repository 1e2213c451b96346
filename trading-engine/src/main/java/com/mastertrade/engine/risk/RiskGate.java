package com.mastertrade.engine.risk;

import com.mastertrade.common.instrument.Instrument;
import com.mastertrade.common.instrument.Symbol;
import com.mastertrade.engine.booking.Amounts;
import com.mastertrade.engine.order.OrderTicket;
import com.mastertrade.engine.signal.Intent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Turns an intent into a ticket or into reasons: the fraction of an entry becomes lots at its
 * reference price, rounded down, and every rule may only make it smaller. What it approves it notes
 * in the book, so that the next intent of the same minute is measured against it. Not thread-safe.
 */
public final class RiskGate {

  private final RiskLimits limits;
  private final RiskBook book;
  private final Function<Symbol, Amounts> amounts;

  public RiskGate(RiskLimits limits, RiskBook book, Map<Symbol, Instrument> instruments) {
    Map<Symbol, Amounts> bySymbol = new HashMap<>();
    instruments.forEach((symbol, instrument) -> bySymbol.put(symbol, new Amounts(instrument)));
    this.limits = limits;
    this.book = book;
    this.amounts = symbol -> require(bySymbol, symbol);
  }

  /** The verdict on an intent; an approved ticket bears {@code orderId}. */
  public Verdict on(Intent intent, String orderId) {
    return switch (intent) {
      case Intent.Buy buy -> entry(buy, orderId);
      case Intent.Close close ->
          reduce(
              close,
              new OrderTicket.Close(
                  orderId, close.strategyId(), close.symbol(), close.time(), close.reason()));
      case Intent.Adjust adjust ->
          reduce(
              adjust,
              new OrderTicket.Adjust(
                  orderId,
                  adjust.strategyId(),
                  adjust.symbol(),
                  adjust.time(),
                  adjust.stopTicks(),
                  adjust.reason()));
    };
  }

  private Verdict reduce(Intent intent, OrderTicket ticket) {
    Optional<Exposure> exposure = book.exposure(intent.strategyId(), intent.symbol());
    ReduceProposal proposal = new ReduceProposal(intent, book.breakers(), exposure);
    List<Refusal> refusals = new ArrayList<>(0);
    for (RiskRule<ReduceProposal> rule : RiskRules.REDUCING) {
      if (rule.check().apply(proposal) instanceof Finding.No no) {
        refusals.add(rule.refuse(no));
      }
    }
    return refusals.isEmpty()
        ? new Verdict.Approved(intent, ticket, List.of())
        : new Verdict.Refused(intent, refusals);
  }

  private Verdict entry(Intent.Buy buy, String orderId) {
    EntryProposal proposal = new EntryProposal(buy, limits, book, amounts);
    Sizing sizing = new Sizing(proposal.wanted());
    for (RiskRule<EntryProposal> rule : RiskRules.ENTRY) {
      sizing.take(rule, rule.check().apply(proposal));
    }
    if (sizing.refusals.isEmpty()) {
      RiskRules.SizedEntry sized = new RiskRules.SizedEntry(proposal, sizing.lots);
      if (RiskRules.FILTERS.check().apply(sized) instanceof Finding.No no) {
        sizing.refusals.add(RiskRules.FILTERS.refuse(no));
      }
    }
    return sizing.refusals.isEmpty()
        ? approve(proposal, sizing, orderId)
        : new Verdict.Refused(buy, sizing.refusals);
  }

  private Verdict approve(EntryProposal proposal, Sizing sizing, String orderId) {
    Intent.Buy buy = proposal.buy();
    long value = proposal.amounts().value(proposal.ticks(), sizing.lots);
    long reserve = value + Amounts.fee(value, proposal.reserveRate());
    book.approved(
        new PendingEntry(orderId, buy.strategyId(), buy.symbol(), sizing.lots, value, reserve),
        buy.time());
    OrderTicket ticket =
        new OrderTicket.Entry(
            orderId,
            buy.strategyId(),
            buy.symbol(),
            buy.time(),
            buy.type(),
            sizing.lots,
            buy.limitTicks(),
            buy.protection(),
            buy.reason());
    return new Verdict.Approved(buy, ticket, sizing.reducedBy);
  }

  private static Amounts require(Map<Symbol, Amounts> amounts, Symbol symbol) {
    Amounts found = amounts.get(symbol);
    if (found == null) {
      throw new IllegalArgumentException("symbol " + symbol + " is unknown");
    }
    return found;
  }

  /** The lots that are left, and what spoke against them. */
  private static final class Sizing {

    private final List<Refusal> refusals = new ArrayList<>(0);
    private final List<String> reducedBy = new ArrayList<>(0);
    private long lots;

    Sizing(long lots) {
      this.lots = lots;
    }

    void take(RiskRule<EntryProposal> rule, Finding finding) {
      switch (finding) {
        case Finding.Pass pass -> {}
        case Finding.No no -> refusals.add(rule.refuse(no));
        case Finding.AtMost most -> {
          if (most.lots() == 0) {
            refusals.add(rule.refuse(most));
          } else if (most.lots() < lots) {
            lots = most.lots();
            reducedBy.add(rule.name());
          }
        }
      }
    }
  }
}
