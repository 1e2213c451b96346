package com.mastertrade.engine.portfolio;

import com.mastertrade.common.instrument.Symbol;
import com.mastertrade.engine.signal.StrategyState;

/** What one strategy remembers on one symbol. */
public record MemberState(String strategyId, Symbol symbol, StrategyState state) {}
