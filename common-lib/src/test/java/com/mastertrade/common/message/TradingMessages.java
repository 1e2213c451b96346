package com.mastertrade.common.message;

import com.mastertrade.common.instrument.Symbol;
import com.mastertrade.common.money.Amount;
import com.mastertrade.common.money.Price;
import com.mastertrade.common.money.Quantity;
import com.mastertrade.common.order.Approval;
import com.mastertrade.common.order.Environment;
import com.mastertrade.common.order.OrderSide;
import com.mastertrade.common.order.OrderStatus;
import com.mastertrade.common.order.OrderType;
import com.mastertrade.common.order.Protection;
import com.mastertrade.common.order.SignalAction;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.UUID;
import java.util.stream.Stream;

/** One message of each type on the way from signal to fill. */
final class TradingMessages {

  private static final Symbol BTC = new Symbol("BTCUSDT");
  private static final String STRATEGY = "0d6c3b1e-27f6-4d0e-8f57-6a3f3e6e9d11";
  private static final UUID SOME_ID = UUID.fromString("a7a4f1b2-0c35-5f2b-9a63-5f0d6a3a7c21");
  private static final Protection PROTECTION =
      new Protection(0.02, "stop", OptionalDouble.of(0.04));
  private static final Instant MINUTE = Instant.parse("2023-11-01T00:01:00Z");

  private TradingMessages() {}

  static Stream<Message> samples() {
    return Stream.of(
        signal(),
        orderRequest(),
        orderUpdate(),
        portfolio(),
        check(),
        refused(),
        breach(),
        breaker());
  }

  private static TradingSignal signal() {
    return new TradingSignal(
        MessageJsonTests.envelope(TradingSignal.TYPE),
        3,
        STRATEGY,
        1,
        BTC,
        SignalAction.BUY,
        0.6,
        Price.of("34505.25"),
        Optional.of(Price.of("33815.15")),
        Optional.of(Price.of("35885.46")),
        0.05,
        "rsi(14) is below 30",
        "entry",
        Map.of("rsi(14)", 28.5),
        Optional.of(PROTECTION),
        Environment.PAPER);
  }

  static OrderRequest orderRequest() {
    return order(OrderType.MARKET, Optional.empty());
  }

  static OrderRequest limitOrder() {
    return order(OrderType.LIMIT, Optional.of(Price.of("34500.00")));
  }

  private static OrderRequest order(OrderType type, Optional<Price> price) {
    return new OrderRequest(
        MessageJsonTests.envelope(OrderRequest.TYPE),
        2,
        SOME_ID,
        STRATEGY,
        BTC,
        SignalAction.BUY,
        OrderSide.BUY,
        type,
        Quantity.of("0.01449"),
        price,
        Optional.of(Price.of("33815.15")),
        Optional.of(Price.of("35885.46")),
        Optional.of(PROTECTION),
        "entry",
        Environment.PAPER,
        true,
        new Approval("approval-7", Instant.parse("2026-11-24T03:01:00Z"), "c2lnbmVk"));
  }

  private static OrderUpdate orderUpdate() {
    return new OrderUpdate(
        MessageJsonTests.envelope(OrderUpdate.TYPE),
        UUID.fromString("5a1d9c04-6b7e-5d9b-8b34-9c2f5a0c7e55"),
        11,
        Optional.empty(),
        SOME_ID,
        STRATEGY,
        BTC,
        OrderSide.BUY,
        OrderType.MARKET,
        "entry",
        OrderStatus.FILLED,
        Quantity.of("0.01449"),
        Quantity.of("0.01449"),
        Optional.of(Price.of("34509.10")),
        Amount.of("0.50003686"),
        "USDT",
        Optional.of(MINUTE),
        Optional.empty(),
        Optional.empty(),
        Environment.PAPER);
  }

  private static PortfolioUpdate portfolio() {
    return new PortfolioUpdate(
        MessageJsonTests.envelope(PortfolioUpdate.TYPE),
        Environment.PAPER,
        42,
        MINUTE,
        Map.of(BTC, MINUTE),
        11,
        Amount.of("9999.47"),
        Amount.of("9499.46309514"),
        Amount.of("0.00000000"),
        0.000053,
        List.of(
            new PortfolioUpdate.Position(
                STRATEGY,
                BTC,
                Quantity.of("0.01449"),
                Price.of("34509.10"),
                MINUTE,
                Price.of("34510.00"),
                Optional.of(Price.of("33818.92")),
                Optional.of(Price.of("35889.46")),
                Amount.of("0.01304100"))),
        List.of(
            new PortfolioUpdate.StrategyTotal(
                STRATEGY,
                Amount.of("0.00000000"),
                Amount.of("0.01304100"),
                Amount.of("0.50003686"),
                0)));
  }

  private static RiskCheck check() {
    return new RiskCheck(
        MessageJsonTests.envelope(RiskCheck.TYPE),
        SOME_ID,
        STRATEGY,
        BTC,
        0.05,
        Amount.of("9999.47"),
        1,
        0.01);
  }

  private static RiskRefused refused() {
    return new RiskRefused(
        MessageJsonTests.envelope(RiskRefused.TYPE),
        SOME_ID,
        STRATEGY,
        BTC,
        SignalAction.BUY,
        List.of(
            new RiskRefused.Refusal(
                "gross_exposure",
                "portfolio",
                "103 %",
                "100 %",
                "All positions together would be too large")),
        Environment.PAPER);
  }

  private static RiskBreach breach() {
    return new RiskBreach(
        MessageJsonTests.envelope(RiskBreach.TYPE),
        "drawdown",
        "portfolio",
        0.16,
        0.15,
        "The portfolio stands 16 % below its highest value",
        Environment.PAPER);
  }

  private static CircuitBreakerChange breaker() {
    return new CircuitBreakerChange(
        MessageJsonTests.envelope(CircuitBreakerChange.TYPE),
        SOME_ID,
        "drawdown",
        "portfolio",
        "entries",
        true,
        false,
        "The drawdown limit of 15 % was passed",
        "risk-manager",
        Environment.PAPER);
  }
}
