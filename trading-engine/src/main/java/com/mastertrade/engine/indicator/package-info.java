/**
 * Indicators: one arithmetic for a bar at a time and for whole columns, and the catalogue of them.
 */
@NullMarked
package com.mastertrade.engine.indicator;

import org.jspecify.annotations.NullMarked;
