/** Figures of the collectors for Prometheus. */
@NullMarked
package com.mastertrade.marketdata.collector.metrics;

import org.jspecify.annotations.NullMarked;
