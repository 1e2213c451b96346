package com.mastertrade.engine.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mastertrade.common.message.MessageJson;
import com.mastertrade.common.order.OrderSide;
import com.mastertrade.common.order.OrderType;
import com.mastertrade.engine.data.RandomMarket;
import com.mastertrade.engine.order.Booking;
import com.mastertrade.engine.order.ExecutionEvent;
import com.mastertrade.engine.order.ExecutionKind;
import com.mastertrade.engine.order.Order;
import com.mastertrade.engine.order.OrderTracker;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Cash and positions of one account; a lot of 0.001 at a tick of 0.01 is worth 1,000. */
class PortfolioAccountTests {

  private static final long CASH = 100_000_000_000L;

  private final OrderTracker tracker = new OrderTracker(symbol -> RandomMarket.instrument());
  private PortfolioAccount account = account(AccountState.of(CASH));
  private int orders;

  @Test
  void partOfAPositionTakesItsShareOfCostAndFees() {
    fill(OrderSide.BUY, 10_000, 3, 100);
    long first = fill(OrderSide.SELL, 10_500, 1, 10).orElseThrow();
    long rest = fill(OrderSide.SELL, 9_000, 2, 20).orElseThrow();

    assertThat(first).isEqualTo(500_000 - 10 - 33);
    assertThat(rest).isEqualTo(-2_000_000 - 20 - 67);
    assertThat(account.cash()).isEqualTo(CASH + first + rest);
    assertThat(account.totals()).containsExactly(new StrategyTotal("s", first + rest, 130, 1));
  }

  @Test
  void averagePriceIsThatOfAllPurchases() {
    fill(OrderSide.BUY, 10_000, 1, 0);
    fill(OrderSide.BUY, 10_300, 2, 0);
    Position position = account.position(RandomMarket.SYMBOL, "s").orElseThrow();

    assertThat(position.averagePrice(new BigDecimal("0.001"))).isEqualByComparingTo("102");
    assertThat(position.entryTicks()).isEqualTo(10_000);
  }

  @Test
  void whatIsNotThereIsNeitherSpentNorSold() {
    assertThatThrownBy(() -> fill(OrderSide.BUY, 10_000, 10_001, 0))
        .hasMessageContaining("does not pay");
    assertThatThrownBy(() -> fill(OrderSide.SELL, 10_000, 1, 0))
        .hasMessageContaining("than there is");
    assertThat(account.state()).isEqualTo(AccountState.of(CASH));
  }

  @Test
  void reservedCashIsAvailableToItsOrderOnly() {
    account.reserve("a", 60);
    account.reserve("a", 40);

    assertThat(account.reserved()).isEqualTo(40);
    assertThat(account.available("a")).isEqualTo(CASH);
    assertThat(account.available("b")).isEqualTo(CASH - 40);
    account.release("a");
    assertThat(account.reserved()).isZero();
  }

  @Property(tries = 200)
  void equityIsInitialCashPlusAllProfitAndStateSurvivesJson(@ForAll long seed) {
    account = account(AccountState.of(CASH));
    Random random = new Random(seed);
    for (int i = 0; i < 30; i++) {
      long held = account.position(RandomMarket.SYMBOL, "s").map(Position::lots).orElse(0L);
      long ticks = 9_000 + random.nextLong(2_000);
      if (held == 0 || random.nextBoolean()) {
        fill(OrderSide.BUY, ticks, 1 + random.nextInt(50), random.nextInt(1_000));
      } else {
        fill(OrderSide.SELL, ticks, 1 + random.nextLong(held), random.nextInt(1_000));
      }
      account.mark(RandomMarket.SYMBOL, ticks);
    }
    long realized = account.totals().stream().mapToLong(StrategyTotal::realized).sum();
    long open = account.positions().stream().mapToLong(p -> p.unrealized(account.value(p))).sum();
    String json = MessageJson.mapper().writeValueAsString(account.state());

    assertThat(account.equity()).isEqualTo(CASH + realized + open);
    assertThat(MessageJson.mapper().readValue(json, AccountState.class)).isEqualTo(account.state());
    assertThat(account(account.state()).state()).isEqualTo(account.state());
  }

  private Optional<Long> fill(OrderSide side, long ticks, long lots, long fee) {
    String id = "o" + ++orders;
    tracker.add(
        new Order(id, id, "s", RandomMarket.SYMBOL, side, OrderType.MARKET, lots, 0, "entry", 0));
    ExecutionEvent event =
        new ExecutionEvent(
            id + "#1", id, ExecutionKind.FILL, 0, ticks, lots, ticks * lots * 1_000, fee, "");
    Booking booking = tracker.on(event).orElseThrow();
    return account.book(booking);
  }

  private static PortfolioAccount account(AccountState state) {
    return new PortfolioAccount(state, Map.of(RandomMarket.SYMBOL, RandomMarket.instrument()));
  }
}
