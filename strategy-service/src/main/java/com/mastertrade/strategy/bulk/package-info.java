/** Bulk writing to PostgreSQL. */
@NullMarked
package com.mastertrade.strategy.bulk;

import org.jspecify.annotations.NullMarked;
