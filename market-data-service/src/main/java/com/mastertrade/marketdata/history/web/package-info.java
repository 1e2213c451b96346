/** History over REST. */
@NullMarked
package com.mastertrade.marketdata.history.web;

import org.jspecify.annotations.NullMarked;
