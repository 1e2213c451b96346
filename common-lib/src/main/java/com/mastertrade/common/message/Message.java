package com.mastertrade.common.message;

/** A message on the broker: an {@link Envelope} and the fields of its type. */
public sealed interface Message
    permits MarketData,
        TickerMessage,
        TradeMessage,
        OrderBookMessage,
        MarketTime,
        SystemHealth,
        SystemProgress,
        SystemAlert,
        TradingSignal,
        OrderRequest,
        OrderUpdate,
        PortfolioUpdate,
        RiskCheck,
        RiskRefused,
        RiskBreach,
        CircuitBreakerChange {

  Envelope envelope();
}
