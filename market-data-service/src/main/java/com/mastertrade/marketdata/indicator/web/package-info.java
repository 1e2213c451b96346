/** Indicators over REST. */
@NullMarked
package com.mastertrade.marketdata.indicator.web;

import org.jspecify.annotations.NullMarked;
