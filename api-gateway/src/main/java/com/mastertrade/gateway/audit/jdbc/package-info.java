/** The audit log in PostgreSQL. */
@NullMarked
package com.mastertrade.gateway.audit.jdbc;

import org.jspecify.annotations.NullMarked;
