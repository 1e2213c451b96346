/** Publishing to and consuming from the broker. */
@NullMarked
package com.mastertrade.kit.amqp;

import org.jspecify.annotations.NullMarked;
