package com.mastertrade.strategy.backtest;

import java.time.LocalDate;

/**
 * Equity at the end of a UTC day, quote asset.
 *
 * @param buyAndHold what the same capital in the symbol would be worth
 * @param drawdown fraction below the highest equity so far, the initial capital included
 */
public record EquityPoint(LocalDate date, double equity, double buyAndHold, double drawdown) {}
