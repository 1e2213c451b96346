package com.mastertrade.engine.desk;

import com.mastertrade.common.instrument.Symbol;
import com.mastertrade.common.order.Protection;
import java.util.Optional;

/**
 * The working orders of one strategy and symbol, at rest.
 *
 * @param protection of the entry, until it has filled
 * @param entryTriggered whether a stop entry has become a market order
 * @param stopTriggered whether the stop has become a market order
 */
public record BracketState(
    Symbol symbol,
    String strategyId,
    Optional<String> entryId,
    Optional<String> closeId,
    Optional<String> stopId,
    Optional<String> targetId,
    Optional<Protection> protection,
    boolean entryTriggered,
    boolean stopTriggered) {}
