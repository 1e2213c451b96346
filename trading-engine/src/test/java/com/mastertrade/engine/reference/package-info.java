/** The engine against vectors and trades that other programs computed. */
@NullMarked
package com.mastertrade.engine.reference;

import org.jspecify.annotations.NullMarked;
