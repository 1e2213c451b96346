/** Collects, validates, stores and publishes market data. */
@NullMarked
package com.mastertrade.marketdata;

import org.jspecify.annotations.NullMarked;
