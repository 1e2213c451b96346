/** Users, sessions, keys and links in PostgreSQL. */
@NullMarked
package com.mastertrade.gateway.auth.jdbc;

import org.jspecify.annotations.NullMarked;
