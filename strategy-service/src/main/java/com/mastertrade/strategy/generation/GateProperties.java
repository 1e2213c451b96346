package com.mastertrade.strategy.generation;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * The filter of the night; fractions, not percent.
 *
 * @param minSharpe must be exceeded
 * @param maxSharpe above it a result is implausible and refused
 * @param maxDrawdown of daily equity
 * @param minTrades closed trades in the window
 * @param minProfitFactor gains over losses
 * @param minTotalReturn must be exceeded
 * @param minExposure least share of bars in position
 * @param maxExposure greatest: what is always invested is buy and hold
 * @param maxBestTradeShare greatest part of all gains that one trade may have made
 */
@Validated
@ConfigurationProperties("mastertrade.gates")
public record GateProperties(
    @DecimalMin("0") double minSharpe,
    @DecimalMin("1") double maxSharpe,
    @DecimalMin("0.01") @DecimalMax("1") double maxDrawdown,
    @Min(1) int minTrades,
    @DecimalMin("1") double minProfitFactor,
    double minTotalReturn,
    @DecimalMin("0") @DecimalMax("1") double minExposure,
    @DecimalMin("0") @DecimalMax("1") double maxExposure,
    @DecimalMin("0") @DecimalMax("1") double maxBestTradeShare) {}
