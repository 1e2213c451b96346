/** Messages kept until the work they belong to is done, each once. */
@NullMarked
package com.mastertrade.kit.inbox;

import org.jspecify.annotations.NullMarked;
