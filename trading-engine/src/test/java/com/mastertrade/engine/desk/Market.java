package com.mastertrade.engine.desk;

import com.mastertrade.common.instrument.Symbol;
import com.mastertrade.common.order.OrderType;
import com.mastertrade.common.order.Protection;
import com.mastertrade.engine.costs.CostModel;
import com.mastertrade.engine.costs.FillModel;
import com.mastertrade.engine.data.RandomMarket;
import com.mastertrade.engine.order.OrderTicket;
import com.mastertrade.engine.venue.MarketBar;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A desk with 1,000 in cash and a market written down minute by minute; prices in ticks of 0.01.
 */
final class Market {

  static final Symbol XYZ = RandomMarket.SYMBOL;
  static final Protection WIDE = new Protection(0.1, "stop", OptionalDouble.of(0.1));
  static final Protection NONE = new Protection(0.9, "stop", OptionalDouble.empty());

  private final List<Execution> told = new ArrayList<>();
  private OrderDesk desk;
  private long minute;

  Market() {
    this(0);
  }

  /** Where our orders may be that share of a bar's volume. */
  Market(double volumeShare) {
    this(new DeskSettings(CostModel.of(0, 0), FillModel.standard(), volumeShare, 0, 0));
  }

  Market(DeskSettings settings) {
    this.desk =
        new OrderDesk(
            settings, Map.of(XYZ, RandomMarket.instrument()), DeskState.of(1_000 * 100_000_000L));
  }

  OrderDesk desk() {
    return desk;
  }

  Market buy(OrderType type, long lots, long price, Optional<Protection> protection) {
    return submit(
        new OrderTicket.Entry(
            "entry" + minute, "s", XYZ, minute * 60_000, type, lots, price, protection, "entry"));
  }

  Market buy(long lots, Protection protection) {
    return buy(OrderType.MARKET, lots, 0, Optional.of(protection));
  }

  Market close(String reason) {
    return submit(new OrderTicket.Close("close" + minute, "s", XYZ, minute * 60_000, reason));
  }

  Market raise(long stopTicks) {
    return submit(
        new OrderTicket.Adjust(
            "adjust" + minute, "s", XYZ, minute * 60_000, stopTicks, "trailing"));
  }

  Market submit(OrderTicket ticket) {
    told.addAll(desk.submit(ticket));
    return this;
  }

  Market cancel(String orderId) {
    told.addAll(desk.cancel(orderId, minute * 60_000, "by hand"));
    return this;
  }

  Market bar(long open, long high, long low, long close) {
    return bar(open, high, low, close, 1_000_000);
  }

  Market bar(long open, long high, long low, long close, long volume) {
    MarketBar bar =
        new MarketBar(XYZ, minute * 60_000, (minute + 1) * 60_000, open, high, low, close, volume);
    told.addAll(desk.settle(List.of(bar)));
    minute++;
    return this;
  }

  Market gap() {
    minute++;
    return this;
  }

  /** Each event as "order kind lots@ticks" or "order kind: detail". */
  List<String> words() {
    return told.stream().map(Market::words).toList();
  }

  /** The fills alone. */
  List<String> fills() {
    return words().stream().filter(text -> text.contains(" FILL ")).toList();
  }

  List<Execution> told() {
    return List.copyOf(told);
  }

  private static String words(Execution execution) {
    var event = execution.booking().event();
    return switch (event.kind()) {
      case FILL -> event.orderId() + " FILL " + event.lots() + "@" + event.ticks();
      case AMENDED -> event.orderId() + " AMENDED " + event.lots() + "@" + event.ticks();
      case CANCELLED, REJECTED -> event.orderId() + " " + event.kind() + ": " + event.detail();
      case ACCEPTED, EXPIRED, LOST -> event.orderId() + " " + event.kind();
    };
  }
}
