/** Failed sign-in attempts in Redis. */
@NullMarked
package com.mastertrade.gateway.auth.redis;

import org.jspecify.annotations.NullMarked;
