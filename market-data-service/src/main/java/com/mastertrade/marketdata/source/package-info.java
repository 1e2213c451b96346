/** Data sources. */
@NullMarked
package com.mastertrade.marketdata.source;

import org.jspecify.annotations.NullMarked;
