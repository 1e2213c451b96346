/**
 * PostgreSQL, Redis and an AMQP broker without root or containers, and the databases, roles and
 * addresses that services and tests get from them.
 */
@NullMarked
package com.mastertrade.servers;

import org.jspecify.annotations.NullMarked;
