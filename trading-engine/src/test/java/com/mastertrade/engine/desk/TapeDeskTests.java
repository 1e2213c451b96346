package com.mastertrade.engine.desk;

import static com.mastertrade.engine.desk.Market.WIDE;
import static com.mastertrade.engine.desk.Market.XYZ;
import static org.assertj.core.api.Assertions.assertThat;

import com.mastertrade.common.order.OrderType;
import com.mastertrade.common.order.Protection;
import com.mastertrade.engine.costs.CostModel;
import com.mastertrade.engine.costs.FillModel;
import com.mastertrade.engine.data.RandomMarket;
import com.mastertrade.engine.order.ExecutionEvent;
import com.mastertrade.engine.order.ExecutionKind;
import com.mastertrade.engine.order.OrderTicket;
import com.mastertrade.engine.venue.BookTop;
import com.mastertrade.engine.venue.TapeTrade;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Orders on the tape of a live market, 200 ms away. */
class TapeDeskTests {

  private final OrderDesk desk =
      new OrderDesk(
          new DeskSettings(CostModel.of(0, 5), FillModel.standard(), 0, 0.01, 200),
          Map.of(XYZ, RandomMarket.instrument()),
          DeskState.of(1_000 * 100_000_000L));
  private final List<String> fills = new ArrayList<>();

  @Test
  void marketOrderTakesTheAskOnceItIsThere() {
    buy(OrderType.MARKET, 0, Optional.empty());
    book(199, 9_990, 10_000, 5_000);
    book(200, 9_990, 10_010, 5_000);

    assertThat(fills).containsExactly("entry 1000@10010");
  }

  @Test
  void takesNoMoreThanTheBookHoldsAndGoesOnWithTheNext() {
    buy(OrderType.MARKET, 0, Optional.empty());
    book(300, 9_990, 10_000, 400);
    book(400, 9_990, 10_020, 5_000);

    assertThat(fills).containsExactly("entry 400@10000", "entry 600@10020");
  }

  @Test
  void limitFillsWhereSomebodySellsThroughItOrTheAskComesDownToIt() {
    buy(OrderType.LIMIT, 9_900, Optional.empty());
    trade(300, 9_900, 5_000);
    trade(400, 9_899, 300);
    book(500, 9_880, 9_890, 5_000);

    assertThat(fills).containsExactly("entry 300@9900", "entry 700@9890");
  }

  @Test
  void stopIsTriggeredByATradeAndSellsAtTheBid() {
    buy(OrderType.MARKET, 0, Optional.of(WIDE));
    book(300, 9_990, 10_000, 5_000);
    trade(400, 9_000, 1);
    book(500, 8_950, 9_010, 5_000);

    assertThat(fills).containsExactly("entry 1000@10000", "entry/stop 1000@8950");
    assertThat(desk.working()).isEmpty();
  }

  @Test
  void targetFillsAsMuchAsIsTradedThroughIt() {
    buy(OrderType.MARKET, 0, Optional.of(WIDE));
    book(300, 9_990, 10_000, 5_000);
    trade(400, 11_000, 5_000);
    trade(500, 11_001, 300);
    trade(600, 11_500, 5_000);

    assertThat(fills)
        .containsExactly("entry 1000@10000", "entry/target 300@11000", "entry/target 700@11000");
    assertThat(desk.account().positions()).isEmpty();
  }

  @Test
  void closeSellsAtTheBidOnceItIsThere() {
    buy(OrderType.MARKET, 0, Optional.of(WIDE));
    book(300, 9_990, 10_000, 5_000);
    desk.submit(new OrderTicket.Close("close", "s", XYZ, 300, "signal"));
    book(400, 9_980, 10_000, 5_000);
    book(500, 9_970, 10_000, 5_000);

    assertThat(fills).containsExactly("entry 1000@10000", "close 1000@9970");
  }

  @Test
  void stopEntryIsTriggeredByATrade() {
    buy(OrderType.STOP, 10_500, Optional.empty());
    book(300, 10_490, 10_500, 5_000);
    trade(400, 10_500, 1);
    book(500, 10_500, 10_510, 5_000);

    assertThat(fills).containsExactly("entry 1000@10510");
  }

  @Test
  void stopRaisedAtACloseThatALaterFillHasOvertakenIsRaised() {
    buy(OrderType.MARKET, 0, Optional.of(WIDE));
    book(300, 9_990, 10_000, 400);
    book(60_500, 9_990, 10_000, 400);
    desk.submit(new OrderTicket.Adjust("adjust", "s", XYZ, 60_000, 9_500, "trailing"));

    assertThat(desk.stopTicks(XYZ, "s")).contains(9_500L);
  }

  @Test
  void closeCancelsTheRestOfAnEntryBeforeItSells() {
    buy(OrderType.MARKET, 0, Optional.of(WIDE));
    book(300, 9_990, 10_000, 400);
    desk.submit(new OrderTicket.Close("close", "s", XYZ, 300, "signal"));
    book(600, 9_970, 10_000, 5_000);

    assertThat(fills).containsExactly("entry 400@10000", "close 400@9970");
  }

  private void buy(OrderType type, long price, Optional<Protection> protection) {
    desk.submit(
        new OrderTicket.Entry("entry", "s", XYZ, 0, type, 1_000, price, protection, "entry"));
  }

  private void book(long time, long bid, long ask, long lots) {
    note(desk.onBook(new BookTop(XYZ, time, bid, lots, ask, lots)));
  }

  private void trade(long time, long ticks, long lots) {
    note(desk.onTrade(new TapeTrade(XYZ, time, ticks, lots)));
  }

  private void note(List<Execution> executions) {
    for (Execution execution : executions) {
      ExecutionEvent event = execution.booking().event();
      if (event.kind() == ExecutionKind.FILL) {
        fills.add(event.orderId() + " " + event.lots() + "@" + event.ticks());
      }
    }
  }
}
