/** The live stream: one feed, many readers, none of whom can hold up another. */
@NullMarked
package com.mastertrade.gateway.stream;

import org.jspecify.annotations.NullMarked;
