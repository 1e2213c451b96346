package com.mastertrade.engine.risk;

/** How many trades a strategy has lost in a row. */
public record LossStreak(String strategyId, int losses) {}
