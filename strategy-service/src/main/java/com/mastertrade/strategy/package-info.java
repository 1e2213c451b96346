/** The service that breeds, backtests and selects strategies every night. */
@NullMarked
package com.mastertrade.strategy;

import org.jspecify.annotations.NullMarked;
