package com.mastertrade.engine.backtest;

import com.mastertrade.common.instrument.Instrument;
import com.mastertrade.engine.data.DataHash;

/**
 * Everything a result follows from: the same provenance gives the same trades to the last digit.
 *
 * @param data the bars the indicators saw, window and warm-up
 * @param window the bars traded
 * @param strategyHash of the document's canonical form
 * @param instrument the filters used
 */
public record Provenance(
    DataHash data,
    BacktestWindow window,
    String strategyHash,
    String engineVersion,
    BacktestSettings settings,
    Instrument instrument) {}
