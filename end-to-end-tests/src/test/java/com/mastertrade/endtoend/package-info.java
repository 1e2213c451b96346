/** The whole suite as separate processes. */
@NullMarked
package com.mastertrade.endtoend;

import org.jspecify.annotations.NullMarked;
