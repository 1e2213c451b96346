/** Who calls: people with sessions, machines with keys. */
@NullMarked
package com.mastertrade.gateway.auth;

import org.jspecify.annotations.NullMarked;
