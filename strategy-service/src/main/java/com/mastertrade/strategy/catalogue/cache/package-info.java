/** Strategies in Redis. */
@NullMarked
package com.mastertrade.strategy.catalogue.cache;

import org.jspecify.annotations.NullMarked;
