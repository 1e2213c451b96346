/** What trading costs and when orders fill. */
@NullMarked
package com.mastertrade.engine.costs;

import org.jspecify.annotations.NullMarked;
