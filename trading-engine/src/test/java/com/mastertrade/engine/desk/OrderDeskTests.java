package com.mastertrade.engine.desk;

import static com.mastertrade.engine.desk.Market.NONE;
import static com.mastertrade.engine.desk.Market.WIDE;
import static com.mastertrade.engine.desk.Market.XYZ;
import static org.assertj.core.api.Assertions.assertThat;

import com.mastertrade.common.order.OrderType;
import com.mastertrade.engine.costs.CostModel;
import com.mastertrade.engine.costs.FillModel;
import com.mastertrade.engine.order.OrderTicket;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Orders on closed bars, 1,000 in cash, lots of 0.001. */
class OrderDeskTests {

  @Test
  void marketOrderFillsAtTheNextOpenAndBringsStopAndTarget() {
    Market market = new Market().bar(10_000, 10_000, 10_000, 10_000).buy(1_000, WIDE);

    assertThat(market.bar(10_100, 10_200, 10_000, 10_100).words())
        .containsExactly(
            "entry1 ACCEPTED",
            "entry1 FILL 1000@10100",
            "entry1/stop ACCEPTED",
            "entry1/target ACCEPTED");
    assertThat(market.told().get(1).opened()).isTrue();
    assertThat(market.desk().stopTicks(XYZ, "s")).contains(9_090L);
    assertThat(market.desk().targetTicks(XYZ, "s")).contains(11_110L);
  }

  @Test
  void stopThatFillsCancelsTheTargetAndTheClose() {
    Market market = held().close("signal").bar(8_900, 9_000, 8_800, 8_900);

    assertThat(market.words().subList(4, market.words().size()))
        .containsExactly(
            "close2 ACCEPTED",
            "entry1/stop FILL 1000@8900",
            "entry1/target CANCELLED: the position was closed",
            "close2 CANCELLED: the position was closed");
    assertThat(market.told().get(5).closed()).isTrue();
    assertThat(market.told().get(5).realized()).contains(-1_100_000_000L);
    assertThat(market.desk().working()).isEmpty();
    assertThat(market.desk().state().brackets()).isEmpty();
  }

  @Test
  void closeThatWasDecidedGoesBeforeTheTargetAndAfterTheStop() {
    assertThat(held().close("time").bar(11_500, 11_600, 8_000, 9_000).fills())
        .containsExactly("entry1 FILL 1000@10000", "close2 FILL 1000@11500");
    assertThat(held().close("time").bar(9_000, 11_600, 8_000, 9_000).fills())
        .containsExactly("entry1 FILL 1000@10000", "entry1/stop FILL 1000@9000");
  }

  @Test
  void raisedStopActsFromTheNextBarAndNeverFalls() {
    Market market = held().raise(9_500).raise(9_400).bar(9_900, 9_900, 9_500, 9_600);

    assertThat(market.words()).contains("entry1/stop AMENDED 1000@9500");
    assertThat(market.words()).doesNotContain("entry1/stop AMENDED 1000@9400");
    assertThat(market.fills()).last().isEqualTo("entry1/stop FILL 1000@9500");
    assertThat(market.told().getLast().booking().event().detail())
        .isEqualTo("the position was closed");
  }

  @Test
  void orderWaitsForABarThatOpensAfterItsDecision() {
    Market market = new Market().bar(10_000, 10_000, 10_000, 10_000);
    market.submit(entry("late", 3 * 60_000, 100));

    assertThat(market.bar(10_000, 10_000, 10_000, 10_000).gap().fills()).isEmpty();
    assertThat(market.bar(10_300, 10_300, 10_300, 10_300).fills())
        .containsExactly("late FILL 100@10300");
  }

  @Test
  void limitMustBeTradedThroughAndGapsInItsFavour() {
    assertThat(limit(9_900).bar(10_000, 10_000, 9_900, 9_950).fills()).isEmpty();
    assertThat(limit(9_900).bar(10_000, 10_000, 9_899, 9_950).fills())
        .containsExactly("entry1 FILL 1000@9900");
    assertThat(limit(9_900).bar(9_800, 10_000, 9_700, 9_950).fills())
        .containsExactly("entry1 FILL 1000@9800");
  }

  @Test
  void positionBoughtInsideABarMeetsItsStopButItsTargetOnlyByTheClose() {
    assertThat(protectedLimit().bar(10_000, 12_000, 8_900, 9_950).fills())
        .containsExactly("entry1 FILL 1000@9900", "entry1/stop FILL 1000@8910");
    assertThat(protectedLimit().bar(10_000, 12_000, 9_800, 9_950).fills()).hasSize(1);
    assertThat(protectedLimit().bar(10_000, 12_000, 9_800, 11_900).fills())
        .containsExactly("entry1 FILL 1000@9900", "entry1/target FILL 1000@10890");
  }

  @Test
  void stopEntryBuysWhereThePriceRisesToIt() {
    Market market = new Market().bar(10_000, 10_000, 10_000, 10_000);
    market.buy(OrderType.STOP, 1_000, 10_500, Optional.empty());

    assertThat(market.bar(10_000, 10_499, 9_900, 10_000).fills()).isEmpty();
    assertThat(market.bar(10_000, 10_600, 9_900, 10_000).fills())
        .containsExactly("entry1 FILL 1000@10500");
  }

  @Test
  void fillsNoMoreThanItsShareOfTheVolumeAndGoesOnInTheNextBar() {
    Market market = new Market(0.1).bar(10_000, 10_000, 10_000, 10_000, 100).buy(1_000, WIDE);
    market.bar(10_000, 10_000, 10_000, 10_000, 6_000).bar(10_100, 10_100, 10_100, 10_100, 9_000);

    assertThat(market.words())
        .containsExactly(
            "entry1 ACCEPTED",
            "entry1 FILL 600@10000",
            "entry1/stop ACCEPTED",
            "entry1/target ACCEPTED",
            "entry1 FILL 400@10100",
            "entry1/stop AMENDED 1000@9000",
            "entry1/target AMENDED 1000@11000");
    assertThat(market.desk().account().reserved()).isZero();
  }

  @Test
  void stopThatFindsTooLittleVolumeSellsOnAtTheNextOpen() {
    Market market = new Market(0.1).bar(10_000, 10_000, 10_000, 10_000, 100).buy(1_000, WIDE);
    market.bar(10_000, 10_000, 10_000, 10_000, 20_000);
    market.bar(10_000, 10_000, 8_000, 8_500, 7_000).bar(9_900, 12_000, 9_900, 9_900, 9_000);

    assertThat(market.fills())
        .containsExactly(
            "entry1 FILL 1000@10000", "entry1/stop FILL 700@9000", "entry1/stop FILL 300@9900");
    assertThat(market.words()).contains("entry1/target CANCELLED: the position was closed");
    assertThat(market.desk().account().totals())
        .extracting(total -> total.trades())
        .containsExactly(1);
  }

  @Test
  void buysNoMoreThanTheCashPaysAndCancelsTheRest() {
    Market market = new Market().bar(10_000, 10_000, 10_000, 10_000).buy(10_000, NONE);
    market.bar(12_500, 12_500, 12_500, 12_500);

    assertThat(market.words())
        .contains("entry1 FILL 8000@12500", "entry1 CANCELLED: the cash does not pay for it");
    assertThat(market.desk().account().cash()).isZero();
    assertThat(market.desk().stopTicks(XYZ, "s")).isPresent();
  }

  @Test
  void reservedCashIsNotSpentByAnother() {
    Market market = new Market().bar(10_000, 10_000, 10_000, 10_000);
    market.buy(OrderType.LIMIT, 6_000, 9_900, Optional.empty());
    market.submit(entry("other", 60_000, 6_000)).bar(10_000, 10_000, 10_000, 10_000);

    assertThat(market.desk().account().reserved()).isEqualTo(594 * 100_000_000L);
    assertThat(market.words())
        .contains("other FILL 4060@10000", "other CANCELLED: the cash does not pay for it");
    assertThat(market.cancel("entry1").desk().account().reserved()).isZero();
  }

  @Test
  void secondEntryIsRejectedAndTheSameTicketDoesNothing() {
    Market market = held();
    int before = market.told().size();
    market.buy(1_000, WIDE);

    assertThat(market.words().getLast())
        .isEqualTo("entry2 REJECTED: the strategy holds or buys the symbol already");
    market.close("signal").close("signal").raise(1);
    assertThat(market.told()).hasSize(before + 2);
  }

  @Test
  void closeAndAdjustThatFindNothingDoNothing() {
    Market market = new Market().bar(10_000, 10_000, 10_000, 10_000).close("signal").raise(9_000);

    assertThat(market.told()).isEmpty();
    assertThat(market.desk().state().brackets()).isEmpty();
  }

  @Test
  void closeCancelsTheRestOfAnEntryBeforeItSells() {
    Market market = new Market(0.1).bar(10_000, 10_000, 10_000, 10_000, 100).buy(1_000, WIDE);
    market.bar(10_000, 10_000, 10_000, 10_000, 6_000).close("signal");
    market.bar(10_100, 10_100, 10_100, 10_100, 90_000);

    assertThat(market.fills()).containsExactly("entry1 FILL 600@10000", "close2 FILL 600@10100");
    assertThat(market.words().subList(4, 6))
        .containsExactly("entry1 CANCELLED: a close was decided", "close2 ACCEPTED");
    assertThat(market.desk().account().reserved()).isZero();
    assertThat(market.desk().working()).isEmpty();
  }

  @Test
  void closeWithoutAPositionCancelsTheEntryThatWorks() {
    Market market = limit(9_900).close("flatten").bar(9_800, 9_800, 9_800, 9_800);

    assertThat(market.words())
        .containsExactly("entry1 ACCEPTED", "entry1 CANCELLED: a close was decided");
    assertThat(market.desk().account().reserved()).isZero();
    assertThat(market.desk().state().brackets()).isEmpty();
  }

  @Test
  void cancelledStopThatHadBeenTriggeredLeavesThePositionAlone() {
    Market market = new Market(0.1).bar(10_000, 10_000, 10_000, 10_000, 100).buy(1_000, WIDE);
    market.bar(10_000, 10_000, 10_000, 10_000, 20_000);
    market.bar(10_000, 10_000, 8_000, 8_500, 7_000).cancel("entry1/stop");

    assertThat(market.bar(8_000, 8_000, 8_000, 8_000, 9_000).fills()).hasSize(2);
    assertThat(market.close("manual").bar(8_000, 8_000, 8_000, 8_000, 9_000).fills())
        .last()
        .isEqualTo("close4 FILL 300@8000");
  }

  @Test
  void limitAtTheOpenThatIsTradedThroughWasBoughtInsideTheBar() {
    Market market = new Market().bar(10_000, 10_000, 10_000, 10_000);
    market.buy(OrderType.LIMIT, 1_000, 9_900, Optional.of(WIDE));

    assertThat(market.bar(9_900, 12_000, 9_899, 9_950).fills())
        .containsExactly("entry1 FILL 1000@9900");
  }

  @Test
  void slippageAndFeesAreThoseOfTheCostModel() {
    DeskSettings settings =
        new DeskSettings(CostModel.of(10, 10), FillModel.standard(), 0, 0.01, 0);
    Market market = new Market(settings).bar(10_000, 10_000, 10_000, 10_000).buy(1_000, WIDE);
    market.bar(10_000, 10_000, 10_000, 10_000).bar(10_000, 11_200, 10_000, 11_000);

    assertThat(market.fills())
        .containsExactly("entry1 FILL 1000@10010", "entry1/target FILL 1000@11011");
    assertThat(market.told().get(1).booking().event().fee()).isEqualTo(10_010_000L);
    assertThat(market.desk().account().equity())
        .isEqualTo((1_000_00000000L + 1_001_000_000L) - 10_010_000L - 11_011_000L);
  }

  private static OrderTicket.Entry entry(String orderId, long time, long lots) {
    return new OrderTicket.Entry(
        orderId,
        orderId.equals("other") ? "t" : "s",
        XYZ,
        time,
        OrderType.MARKET,
        lots,
        0,
        Optional.empty(),
        "entry");
  }

  /** 1,000 lots bought at 100.00 in minute 1, stop at 90, target at 110. */
  private static Market held() {
    return new Market()
        .bar(10_000, 10_000, 10_000, 10_000)
        .buy(1_000, WIDE)
        .bar(10_000, 10_000, 10_000, 10_000);
  }

  private static Market limit(long price) {
    return new Market()
        .bar(10_000, 10_000, 10_000, 10_000)
        .buy(OrderType.LIMIT, 1_000, price, Optional.empty());
  }

  private static Market protectedLimit() {
    return new Market()
        .bar(10_000, 10_000, 10_000, 10_000)
        .buy(OrderType.LIMIT, 1_000, 9_900, Optional.of(WIDE));
  }
}
