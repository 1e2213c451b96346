package com.mastertrade.strategy.catalogue;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * What holding the symbol over the same dates gave.
 *
 * @param totalReturn a fraction: 0.1 is ten percent; {@code return} in JSON
 */
public record HeldReturn(@JsonProperty("return") double totalReturn, double sharpe) {}
