/** Which market this is, and its clock. */
@NullMarked
package com.mastertrade.marketdata.market;

import org.jspecify.annotations.NullMarked;
