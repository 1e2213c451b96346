/** The state of every service over HTTP. */
@NullMarked
package com.mastertrade.gateway.status.web;

import org.jspecify.annotations.NullMarked;
