package com.mastertrade.strategy.catalogue;

import com.mastertrade.common.instrument.Symbol;
import java.util.Optional;
import java.util.UUID;

/**
 * Which candidates of a night a list should hold, by rank.
 *
 * @param gate the gate they fell at
 */
public record CandidateQuery(UUID runId, Optional<String> gate, Optional<Symbol> symbol) {}
