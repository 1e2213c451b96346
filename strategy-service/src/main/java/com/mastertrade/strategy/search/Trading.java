package com.mastertrade.strategy.search;

import com.mastertrade.engine.backtest.BacktestSettings;
import com.mastertrade.engine.backtest.BacktestWindow;

/** What candidates trade on, when, and at what cost. */
public record Trading(Markets markets, BacktestWindow window, BacktestSettings settings) {}
