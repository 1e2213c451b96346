/** Backtests and results over REST. */
@NullMarked
package com.mastertrade.strategy.backtest.web;

import org.jspecify.annotations.NullMarked;
