/** Newest tickers over REST. */
@NullMarked
package com.mastertrade.marketdata.stream.web;

import org.jspecify.annotations.NullMarked;
