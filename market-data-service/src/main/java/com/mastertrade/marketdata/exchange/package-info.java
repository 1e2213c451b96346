/** What the service asks of an exchange. */
@NullMarked
package com.mastertrade.marketdata.exchange;

import org.jspecify.annotations.NullMarked;
