/** State and message in one transaction: what was committed is published at least once. */
@NullMarked
package com.mastertrade.kit.outbox;

import org.jspecify.annotations.NullMarked;
