package com.mastertrade.strategy.backtest;

import com.mastertrade.common.instrument.Instrument;
import com.mastertrade.engine.costs.CostModel;

/**
 * What it takes to get a result again, to the last digit.
 *
 * @param dataHash checksum of the one-minute bars
 * @param rows how many there were
 * @param strategyHash hash of the canonical document
 * @param costModel fees and slippage
 * @param instrument the filters of the exchange that were applied
 * @param initialCapital quote asset, a decimal
 * @param seed seed of the run that bred the strategy, 0 where none did
 * @param tradesHash hash of the trades in order
 */
public record Provenance(
    String dataHash,
    long rows,
    String strategyHash,
    String engineVersion,
    CostModel costModel,
    Instrument instrument,
    String initialCapital,
    long seed,
    String tradesHash) {}
