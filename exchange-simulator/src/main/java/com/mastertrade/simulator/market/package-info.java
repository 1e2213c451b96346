/** The replayed market as a function of its moment: bars, path, book and rolling figures. */
@NullMarked
package com.mastertrade.simulator.market;

import org.jspecify.annotations.NullMarked;
