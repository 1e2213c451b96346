package com.mastertrade.engine.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.mastertrade.common.instrument.Instrument;
import com.mastertrade.common.instrument.Symbol;
import com.mastertrade.common.message.MessageJson;
import com.mastertrade.common.order.OrderType;
import com.mastertrade.common.order.Protection;
import com.mastertrade.engine.data.RandomMarket;
import com.mastertrade.engine.order.OrderTicket;
import com.mastertrade.engine.signal.Intent;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/** What the gate lets through: 10,000 in cash, lots of 0.001 at a close of 100.00. */
class RiskGateTests {

  private static final Symbol XYZ = RandomMarket.SYMBOL;
  private static final long ONE = 100_000_000L;
  private static final long CASH = 10_000 * ONE;
  private static final long MINUTE = 60_000;
  private static final long NOW = 86_400_000L * 20_000 + 600 * MINUTE;

  private RiskLimits limits = RiskLimits.defaults();
  private RiskBook book = book(RiskState.of(CASH));

  @Test
  void fractionBecomesLotsRoundedDownAtTheReferencePrice() {
    OrderTicket.Entry entry = approved(buy(0.10003, 0.02));

    assertThat(entry.lots()).isEqualTo(10_003);
    assertThat(entry.protection()).isPresent();
    assertThat(book.state().pending()).hasSize(1);
  }

  @Test
  void positionIsCutToItsShareOfTheEquity() {
    Verdict.Approved approved = (Verdict.Approved) on(buy(0.5, 0.02));

    assertThat(((OrderTicket.Entry) approved.ticket()).lots()).isEqualTo(20_000);
    assertThat(approved.reducedBy()).containsExactly("position_size");
  }

  @Test
  void tradeIsCutToWhatItMayLoseAtItsStop() {
    Verdict.Approved approved = (Verdict.Approved) on(buy(0.2, 0.5));

    assertThat(((OrderTicket.Entry) approved.ticket()).lots()).isEqualTo(10_000);
    assertThat(approved.reducedBy()).containsExactly("trade_risk");
  }

  @Test
  void whatWasApprovedCountsAgainstTheNext() {
    for (int i = 0; i < 4; i++) {
      approved(buy("s" + i, 0.2));
    }
    Verdict.Approved last = (Verdict.Approved) on(buy("s4", 0.2));

    assertThat(((OrderTicket.Entry) last.ticket()).lots()).isLessThan(20_000);
    assertThat(last.reducedBy()).containsExactly("available_cash");
    assertThat(refused(buy("s5", 0.2))).contains("available_cash");
  }

  @Test
  void secondEntryOfOneStrategyIsRefusedWhileOneIsUnderWayOrOpen() {
    approved(buy(0.1, 0.02));
    assertThat(refused(buy(0.1, 0.02))).containsExactly("one_position");

    book.ended("order");
    book.settled(new PortfolioView(NOW, CASH, CASH, List.of(new Exposure("s", XYZ, 5, 0))));
    assertThat(refused(buy(0.1, 0.02))).containsExactly("one_position");
  }

  @Test
  void drawdownStopsEntriesAndOpensABreaker() {
    List<Breaker> opened = book.settled(new PortfolioView(NOW, CASH * 85 / 100, CASH, List.of()));

    assertThat(opened).extracting(Breaker::trigger).containsExactly(BreakerTrigger.DRAWDOWN);
    assertThat(refused(buy(0.1, 0.02))).contains("circuit_breaker", "drawdown");
    book.reset(BreakerTrigger.DRAWDOWN, Breaker.PORTFOLIO);
    book.settled(new PortfolioView(NOW + 1_440 * MINUTE, CASH * 85 / 100, CASH, List.of()));
    assertThat(refused(buy(0.1, 0.02, NOW + 1_440 * MINUTE))).containsExactly("stale_data");
  }

  @Test
  void dailyLossIsCountedFromMidnight() {
    long midnight = NOW - 600 * MINUTE;
    book.settled(new PortfolioView(midnight, CASH * 97 / 100, CASH, List.of()));
    book.settled(new PortfolioView(NOW, CASH * 93 / 100, CASH, List.of()));
    assertThat(book.dayLoss()).isCloseTo(1 - 93.0 / 97, within(1e-9));
    approved(buy(0.1, 0.02));

    book.settled(new PortfolioView(NOW, CASH * 92 / 100, CASH, List.of()));
    assertThat(refused(buy("t", 0.1))).containsExactly("daily_loss");
  }

  @Test
  void lossesInARowStopTheStrategyAlone() {
    for (int i = 0; i < 7; i++) {
      assertThat(lost("s")).isEmpty();
    }
    assertThat(lost("s")).hasSize(1);
    assertThat(refused(buy(0.1, 0.02))).containsExactly("circuit_breaker");
    approved(buy("t", 0.1));
    book.reset(BreakerTrigger.LOSS_STREAK, "strategy:s");
    assertThat(lost("s")).isEmpty();
    approved(buy(0.1, 0.02));
  }

  @Test
  void tradeSoldInPartsIsLostOrWonAsAWhole() {
    for (int i = 0; i < 8; i++) {
      book.sold("s", XYZ, 10);
      assertThat(lost("s")).isEmpty();
      book.sold("t", XYZ, -10);
      book.sold("t", new Symbol("OTHERUSDT"), 100);
      assertThat(ended("t", 1)).hasSize(i == 7 ? 1 : 0);
    }
  }

  @Test
  void winEndsALossStreak() {
    for (int i = 0; i < 20; i++) {
      assertThat(ended("s", i % 3 == 0 ? 1 : -1)).isEmpty();
    }
  }

  @Test
  void staleHaltedAndUnknownSymbolsAreRefused() {
    assertThat(refused(buy(0.1, 0.02, NOW + 6 * MINUTE))).containsExactly("stale_data");
    book.status(XYZ, false);
    assertThat(refused(buy(0.1, 0.02))).containsExactly("symbol_status");
    assertThat(
            new RiskGate(limits, new RiskBook(limits, RiskState.of(CASH)), instruments())
                .on(buy(0.1, 0.02), "order"))
        .isInstanceOf(Verdict.Refused.class);
  }

  @Test
  void staleFeedOpensABreakerWhereAskedFor() {
    limits =
        new RiskLimits(0.2, 1, 0.05, 25, 0.15, 0.05, 60, 0.05, 300_000, 0.005, 0.001, 8, 600_000);
    book = book(RiskState.of(CASH));

    assertThat(book.settled(new PortfolioView(NOW + 10 * MINUTE, CASH, CASH, List.of())))
        .extracting(Breaker::trigger)
        .containsExactly(BreakerTrigger.STALE_FEED);
  }

  @Test
  void symbolOfWhichNoBarHasEverComeIsStale() {
    limits = new RiskLimits(0.2, 1, 0.05, 25, 0.15, 0.05, 60, 1, 300_000, 0.005, 0.001, 8, 600_000);
    book = new RiskBook(limits, RiskState.of(CASH));
    book.watch(XYZ);
    assertThat(settledAt(NOW)).isEmpty();
    assertThat(settledAt(NOW + 9 * MINUTE)).isEmpty();
    assertThat(refused(buy(0.1, 0.02))).containsExactly("stale_data");

    assertThat(settledAt(NOW + 10 * MINUTE))
        .extracting(Breaker::reason)
        .containsExactly("no bar of XYZUSDT has come for 600 s");
  }

  @Test
  void haltedSymbolIsAwaitedFromTheFirstSettlementOn() {
    limits = new RiskLimits(0.2, 1, 0.05, 25, 0.15, 0.05, 60, 1, 300_000, 0.005, 0.001, 8, 600_000);
    book = new RiskBook(limits, RiskState.of(CASH));
    book.status(XYZ, false);

    assertThat(settledAt(NOW)).isEmpty();
    assertThat(settledAt(NOW + 10 * MINUTE)).hasSize(1);
  }

  @Test
  void entryFilledInPartCountsOnce() {
    limits = new RiskLimits(1, 0.5, 1, 2, 1, 1, 60, 1, 300_000, 0, 0, 0, 0);
    book = book(RiskState.of(CASH));
    assertThat(approved(buy(0.4, 0.02)).lots()).isEqualTo(40_000);
    book.settled(
        new PortfolioView(
            NOW, CASH, CASH * 7 / 10, List.of(new Exposure("s", XYZ, 30_000, 9_000))));

    assertThat(book.freeCash()).isEqualTo(CASH * 6 / 10);
    assertThat(refused(buy(0.4, 0.02))).containsExactly("one_position");
    assertThat(approved(buy("t", 0.4)).lots()).isEqualTo(10_000);
  }

  @Test
  void minuteHasSoManyEntriesAndNoMore() {
    limits = new RiskLimits(0.2, 1, 0.05, 25, 0.15, 0.05, 2, 0.05, 300_000, 0.005, 0.001, 8, 0);
    book = book(RiskState.of(CASH));
    approved(buy("a", 0.05));
    approved(buy("b", 0.05));

    assertThat(refused(buy("c", 0.05))).containsExactly("order_rate");
    approved(buy("c", 0.05, NOW + MINUTE));
  }

  @Test
  void portfolioHasSoManyPositionsAndNoMore() {
    limits = new RiskLimits(0.2, 1, 0.05, 1, 0.15, 0.05, 60, 0.05, 300_000, 0.005, 0.001, 8, 0);
    book = book(RiskState.of(CASH));
    approved(buy("a", 0.05));

    assertThat(refused(buy("b", 0.05))).containsExactly("open_positions");
  }

  @Test
  void limitFarFromTheLastCloseIsRefused() {
    Intent far =
        new Intent.Buy(
            NOW,
            "manual",
            XYZ,
            10_000,
            ONE / 10,
            Optional.empty(),
            OrderType.LIMIT,
            9_000,
            "manual");

    assertThat(refused(far)).containsExactly("price_collar");
  }

  @Test
  void orderSmallerThanTheExchangeTakesIsRefusedAlsoAtItsStop() {
    assertThat(refused(buy(0.0004, 0.02))).containsExactly("instrument_filters");
    assertThat(refused(buy(0.00051, 0.05))).containsExactly("instrument_filters");
    approved(buy(0.00053, 0.05));
  }

  @Test
  void refusalSaysEveryReasonInWords() {
    book.status(XYZ, false);
    book.trip(
        new Breaker(BreakerTrigger.MANUAL, "system", BreakerStops.ENTRIES, NOW, "test of it"));
    Verdict.Refused refused = (Verdict.Refused) on(buy(0.1, 0.02));

    assertThat(refused.refusals())
        .extracting(Refusal::rule)
        .containsExactly("circuit_breaker", "symbol_status");
    assertThat(refused.refusals().getFirst().words())
        .isEqualTo("a circuit breaker stops entries of system: test of it");
  }

  @Test
  void closePassesWhereAPositionIsAndTheKillSwitchIsNot() {
    Intent close = new Intent.Close(NOW, "s", XYZ, 10_000, "signal");
    assertThat(refused(close)).containsExactly("reduce_only");
    hold(9_000);
    assertThat(on(close)).isInstanceOf(Verdict.Approved.class);
    book.trip(new Breaker(BreakerTrigger.KILL_SWITCH, "system", BreakerStops.ALL, NOW, "stop"));
    assertThat(refused(close)).containsExactly("circuit_breaker");
    assertThat(on(new Intent.Close(NOW, "s", XYZ, 10_000, "flatten")))
        .isInstanceOf(Verdict.Approved.class);
  }

  @Test
  void breakerThatStopsExitsLetsAStopBeRaised() {
    hold(9_000);
    book.trip(new Breaker(BreakerTrigger.KILL_SWITCH, "system", BreakerStops.ALL, NOW, "stop"));

    assertThat(on(new Intent.Adjust(NOW, "s", XYZ, 10_000, 9_001, "trailing")))
        .isInstanceOf(Verdict.Approved.class);
    assertThat(on(new Intent.Close(NOW, "s", XYZ, 10_000, "manual")))
        .isInstanceOf(Verdict.Approved.class);
  }

  @Test
  void stopMayOnlyBeRaised() {
    hold(9_000);

    assertThat(refused(new Intent.Adjust(NOW, "s", XYZ, 10_000, 9_000, "trailing")))
        .containsExactly("reduce_only");
    assertThat(on(new Intent.Adjust(NOW, "s", XYZ, 10_000, 9_001, "trailing")))
        .isInstanceOf(Verdict.Approved.class);
  }

  @Test
  void breakerOpensOnceAScope() {
    Breaker breaker =
        new Breaker(BreakerTrigger.MANUAL, "portfolio", BreakerStops.ENTRIES, NOW, "why");

    assertThat(book.trip(breaker)).isTrue();
    assertThat(book.trip(breaker)).isFalse();
    assertThatThrownBy(
            () -> new Breaker(BreakerTrigger.MANUAL, "strategy:", BreakerStops.ALL, NOW, "why"))
        .hasMessageContaining("scope must be");
  }

  @Test
  void limitsAreCheckedByName() {
    assertThatThrownBy(() -> new RiskLimits(1.2, 1, 1, 1, 1, 1, 1, 1, 60_000, 0, 0, 0, 0))
        .hasMessage("position_share must be above 0 and at most 1, was 1.2");
  }

  @Test
  void stateAndLimitsSurviveJson() {
    approved(buy(0.1, 0.02));
    lost("t");
    book.sold("t", XYZ, -3);
    book.trip(new Breaker(BreakerTrigger.MANUAL, "portfolio", BreakerStops.EXITS, NOW, "why"));
    hold(9_000);
    String json = MessageJson.mapper().writeValueAsString(book.state());

    assertThat(MessageJson.mapper().readValue(json, RiskState.class)).isEqualTo(book.state());
    String written = MessageJson.mapper().writeValueAsString(limits);
    assertThat(MessageJson.mapper().readValue(written, RiskLimits.class)).isEqualTo(limits);
  }

  private List<Breaker> lost(String strategyId) {
    return ended(strategyId, -1);
  }

  /** The last sale of a trade. */
  private List<Breaker> ended(String strategyId, long realized) {
    book.sold(strategyId, XYZ, realized);
    return book.closed(strategyId, XYZ, NOW);
  }

  private List<Breaker> settledAt(long time) {
    return book.settled(new PortfolioView(time, CASH, CASH, List.of()));
  }

  private void hold(long stopTicks) {
    Exposure exposure = new Exposure("s", XYZ, 5_000, stopTicks);
    book.settled(new PortfolioView(NOW, CASH, CASH, List.of(exposure)));
  }

  private RiskBook book(RiskState state) {
    RiskBook fresh = new RiskBook(limits, state);
    fresh.bar(XYZ, NOW, 10_000);
    fresh.settled(new PortfolioView(NOW, CASH, CASH, List.of()));
    return fresh;
  }

  private Verdict on(Intent intent) {
    String orderId = intent.strategyId().equals("s") ? "order" : "order of " + intent.strategyId();
    return new RiskGate(limits, book, instruments()).on(intent, orderId);
  }

  private OrderTicket.Entry approved(Intent intent) {
    Verdict verdict = on(intent);
    assertThat(verdict).isInstanceOf(Verdict.Approved.class);
    return (OrderTicket.Entry) ((Verdict.Approved) verdict).ticket();
  }

  private List<String> refused(Intent intent) {
    Verdict verdict = on(intent);
    assertThat(verdict).isInstanceOf(Verdict.Refused.class);
    return ((Verdict.Refused) verdict).refusals().stream().map(Refusal::rule).toList();
  }

  private static Map<Symbol, Instrument> instruments() {
    return Map.of(XYZ, RandomMarket.instrument());
  }

  private static Intent buy(double fraction, double stop) {
    return buy(fraction, stop, NOW);
  }

  private static Intent buy(double fraction, double stop, long time) {
    return buy("s", fraction, stop, time);
  }

  private static Intent buy(String strategyId, double fraction) {
    return buy(strategyId, fraction, 0.02, NOW);
  }

  private static Intent buy(String strategyId, double fraction, long time) {
    return buy(strategyId, fraction, 0.02, time);
  }

  private static Intent buy(String strategyId, double fraction, double stop, long time) {
    return new Intent.Buy(
        time,
        strategyId,
        XYZ,
        10_000,
        Math.round(fraction * ONE),
        Optional.of(new Protection(stop, "stop", OptionalDouble.empty())),
        OrderType.MARKET,
        0,
        "entry");
  }
}
