/** Collectors and how they do. */
@NullMarked
package com.mastertrade.marketdata.collector;

import org.jspecify.annotations.NullMarked;
