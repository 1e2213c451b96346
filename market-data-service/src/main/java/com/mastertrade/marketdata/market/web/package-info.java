/** The market over REST. */
@NullMarked
package com.mastertrade.marketdata.market.web;

import org.jspecify.annotations.NullMarked;
