/** Names of exchanges, queues and routing keys: the contract of the message broker. */
@NullMarked
package com.mastertrade.common.topology;

import org.jspecify.annotations.NullMarked;
