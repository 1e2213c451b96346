/** Call budgets in Redis. */
@NullMarked
package com.mastertrade.gateway.limit.redis;

import org.jspecify.annotations.NullMarked;
