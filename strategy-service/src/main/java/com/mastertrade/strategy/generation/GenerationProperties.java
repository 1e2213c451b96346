package com.mastertrade.strategy.generation;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * How a night is made.
 *
 * @param evaluations candidates evaluated in a run, each a row of the trial ledger
 * @param kept the best distinct ones, kept as the night's strategies
 * @param windowDays days of the backtest
 * @param threads threads of the search
 * @param selected most strategies selected for paper
 * @param selectedPerSymbol most of these on one symbol
 * @param selectedPerCluster most of these in one cluster of returns
 * @param initialCapital quote asset each backtest begins with
 * @param feeBps fee a side
 * @param slippageBps slippage of each fill that is not a limit
 */
@Validated
@ConfigurationProperties("mastertrade.generation")
public record GenerationProperties(
    @Min(50) @Max(1_000_000) int evaluations,
    @Min(10) @Max(5_000) int kept,
    @Min(7) @Max(730) int windowDays,
    @Min(1) @Max(64) int threads,
    @Min(0) @Max(1_000) int selected,
    @Min(1) int selectedPerSymbol,
    @Min(1) int selectedPerCluster,
    @NotNull @DecimalMin("10") BigDecimal initialCapital,
    @Min(0) @Max(1_000) int feeBps,
    @Min(0) @Max(1_000) int slippageBps) {}
