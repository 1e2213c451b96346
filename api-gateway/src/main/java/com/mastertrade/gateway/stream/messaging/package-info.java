/** The live stream's feed from the broker. */
@NullMarked
package com.mastertrade.gateway.stream.messaging;

import org.jspecify.annotations.NullMarked;
