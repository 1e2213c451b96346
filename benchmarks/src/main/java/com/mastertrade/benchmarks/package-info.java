/** How fast the engine is; run the shaded jar, JMH's own options apply ({@code -rf json}). */
@NullMarked
package com.mastertrade.benchmarks;

import org.jspecify.annotations.NullMarked;
