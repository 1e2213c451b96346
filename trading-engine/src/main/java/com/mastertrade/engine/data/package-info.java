/** Bars as columns: doubles to observe, whole ticks and lots to add up exactly. */
@NullMarked
package com.mastertrade.engine.data;

import org.jspecify.annotations.NullMarked;
