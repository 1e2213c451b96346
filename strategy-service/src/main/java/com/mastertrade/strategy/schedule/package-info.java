/** When a night is due: 03:00 UTC of market time, once a market date. */
@NullMarked
package com.mastertrade.strategy.schedule;

import org.jspecify.annotations.NullMarked;
