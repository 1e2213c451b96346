/** Shared settings, clock and process life-cycle. */
@NullMarked
package com.mastertrade.kit.config;

import org.jspecify.annotations.NullMarked;
