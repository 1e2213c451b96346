package com.mastertrade.engine.risk;

import com.mastertrade.common.instrument.Symbol;

/**
 * A position that was sold in part.
 *
 * @param realized by what was sold so far, 1e-8 quote
 */
public record OpenTrade(String strategyId, Symbol symbol, long realized) {}
