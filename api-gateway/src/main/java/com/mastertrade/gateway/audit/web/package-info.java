/** The audit log of requests. */
@NullMarked
package com.mastertrade.gateway.audit.web;

import org.jspecify.annotations.NullMarked;
