/** The engine as a whole. */
@NullMarked
package com.mastertrade.engine;

import org.jspecify.annotations.NullMarked;
