/** Tradable instruments and their exchange filters. */
@NullMarked
package com.mastertrade.common.instrument;

import org.jspecify.annotations.NullMarked;
