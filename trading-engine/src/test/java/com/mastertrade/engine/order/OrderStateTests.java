package com.mastertrade.engine.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mastertrade.common.order.OrderSide;
import com.mastertrade.common.order.OrderType;
import com.mastertrade.engine.data.RandomMarket;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The life of an order. */
class OrderStateTests {

  private final OrderTracker tracker = new OrderTracker(symbol -> RandomMarket.instrument());

  @ParameterizedTest
  @CsvSource({
    "NEW, ACCEPTED, ACCEPTED",
    "NEW, REJECTED, REJECTED",
    "ACCEPTED, CANCELLED, CANCELLED",
    "ACCEPTED, EXPIRED, EXPIRED",
    "ACCEPTED, LOST, UNKNOWN",
    "PARTIAL, CANCELLED, CANCELLED",
    "PARTIAL, ACCEPTED, PARTIAL",
    "FILLED, CANCELLED, FILLED",
    "FILLED, ACCEPTED, FILLED",
    "CANCELLED, ACCEPTED, CANCELLED",
    "UNKNOWN, ACCEPTED, ACCEPTED",
    "UNKNOWN, REJECTED, REJECTED",
    "UNKNOWN, CANCELLED, CANCELLED"
  })
  void tableSaysWhatFollows(OrderState from, ExecutionKind kind, OrderState to) {
    assertThat(from.after(kind, false)).contains(to);
  }

  @ParameterizedTest
  @CsvSource({
    "PARTIAL, REJECTED, false",
    "FILLED, FILL, false",
    "FILLED, FILL, true",
    "FILLED, REJECTED, false",
    "REJECTED, FILL, true",
    "REJECTED, ACCEPTED, false",
    "CANCELLED, AMENDED, false",
    "EXPIRED, REJECTED, false"
  })
  void whatCannotBeHasNoState(OrderState from, ExecutionKind kind, boolean complete) {
    assertThat(from.after(kind, complete)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"ACCEPTED", "PARTIAL", "CANCELLED", "EXPIRED", "UNKNOWN"})
  void fillOfTheRestFillsTheOrder(OrderState from) {
    assertThat(from.after(ExecutionKind.FILL, true)).contains(OrderState.FILLED);
  }

  @Test
  void fillAfterTheCancelIsBookedAndTheOrderStaysCancelled() {
    tracker.add(order("a", OrderSide.BUY, 10));
    on("a", ExecutionKind.ACCEPTED, 0);
    on("a", ExecutionKind.CANCELLED, 0);
    Booking booking = on("a", ExecutionKind.FILL, 4).orElseThrow();

    assertThat(booking.order().state()).isEqualTo(OrderState.CANCELLED);
    assertThat(booking.order().filledLots()).isEqualTo(4);
    assertThat(booking.entries()).isNotEmpty();
    assertThat(on("a", ExecutionKind.FILL, 6).orElseThrow().order().state())
        .isEqualTo(OrderState.FILLED);
  }

  @Test
  void sameEventAgainChangesNothing() {
    tracker.add(order("a", OrderSide.BUY, 10));
    ExecutionEvent fill = fill("a", "e1", 4);

    assertThat(tracker.on(fill)).isPresent();
    assertThat(tracker.on(fill)).isEmpty();
    assertThat(tracker.require("a").filledLots()).isEqualTo(4);
    assertThat(tracker.add(order("a", OrderSide.BUY, 10)).filledLots()).isEqualTo(4);
  }

  @Test
  void moreThanTheOrderCannotBeFilled() {
    tracker.add(order("a", OrderSide.BUY, 10));

    assertThatThrownBy(() -> on("a", ExecutionKind.FILL, 11))
        .isInstanceOf(IllegalStateException.class);
    assertThat(tracker.require("a").state()).isEqualTo(OrderState.NEW);
  }

  @Test
  void unknownOrderAndOrderThatWorksAreRefused() {
    tracker.add(order("a", OrderSide.BUY, 10));

    assertThatThrownBy(() -> on("b", ExecutionKind.ACCEPTED, 0))
        .hasMessageContaining("b is unknown");
    assertThatThrownBy(() -> tracker.forget("a")).hasMessageContaining("still works");
  }

  @Test
  void olderAmendmentChangesNothing() {
    tracker.add(order("a", OrderSide.SELL, 10));
    on("a", ExecutionKind.ACCEPTED, 0);
    tracker.on(amendment("e2", 2_000, 120));
    assertThat(tracker.on(amendment("e1", 1_000, 110))).isEmpty();

    assertThat(tracker.require("a").order().priceTicks()).isEqualTo(120);
  }

  @Property(tries = 300)
  void entriesOfEveryAssetAddUpToNothingAndNoneIsLost(@ForAll long seed) {
    OrderTracker fresh = new OrderTracker(symbol -> RandomMarket.instrument());
    Random random = new Random(seed);
    List<LedgerEntry> ledger = new ArrayList<>();
    long bought = 0;
    for (int i = 0; i < 20; i++) {
      OrderSide side = random.nextBoolean() ? OrderSide.BUY : OrderSide.SELL;
      String id = "o" + i;
      fresh.add(order(id, side, 10));
      int parts = random.nextInt(4);
      for (int part = 0; part < parts; part++) {
        ExecutionEvent fill = fill(id, id + "#" + part, 1 + random.nextInt(3));
        fresh.on(fill).ifPresent(booking -> ledger.addAll(booking.entries()));
        fresh.on(fill).ifPresent(booking -> ledger.addAll(booking.entries()));
        bought += side == OrderSide.BUY ? fill.lots() : -fill.lots();
      }
    }
    Map<String, Long> sums = new HashMap<>();
    ledger.forEach(entry -> sums.merge(entry.asset(), entry.amount(), Long::sum));
    long held =
        ledger.stream()
            .filter(entry -> entry.account() == LedgerAccount.POSITION)
            .mapToLong(LedgerEntry::amount)
            .sum();

    assertThat(sums.values()).allMatch(sum -> sum == 0);
    assertThat(held).isEqualTo(bought);
  }

  private Optional<Booking> on(String orderId, ExecutionKind kind, long lots) {
    String eventId = orderId + "#" + tracker.find(orderId).map(TrackedOrder::events).orElse(0);
    return tracker.on(
        kind == ExecutionKind.FILL
            ? fill(orderId, eventId, lots)
            : ExecutionEvent.of(eventId, orderId, kind, 0, ""));
  }

  private static ExecutionEvent fill(String orderId, String eventId, long lots) {
    return new ExecutionEvent(
        eventId, orderId, ExecutionKind.FILL, 0, 100, lots, lots * 100_000, lots, "");
  }

  private static ExecutionEvent amendment(String eventId, long time, long ticks) {
    return new ExecutionEvent(
        eventId, "a", ExecutionKind.AMENDED, time, ticks, 10, 0, 0, "trailing");
  }

  private static Order order(String orderId, OrderSide side, long lots) {
    return new Order(
        orderId, orderId, "s", RandomMarket.SYMBOL, side, OrderType.MARKET, lots, 0, "entry", 0);
  }
}
