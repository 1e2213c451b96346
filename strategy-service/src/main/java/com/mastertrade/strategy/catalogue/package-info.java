/** Strategies and their versions. */
@NullMarked
package com.mastertrade.strategy.catalogue;

import org.jspecify.annotations.NullMarked;
