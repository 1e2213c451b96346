/** Signing in over HTTP and the credentials of a request. */
@NullMarked
package com.mastertrade.gateway.auth.web;

import org.jspecify.annotations.NullMarked;
