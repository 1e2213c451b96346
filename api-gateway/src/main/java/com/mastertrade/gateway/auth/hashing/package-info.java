/** Passwords as Argon2 hashes. */
@NullMarked
package com.mastertrade.gateway.auth.hashing;

import org.jspecify.annotations.NullMarked;
