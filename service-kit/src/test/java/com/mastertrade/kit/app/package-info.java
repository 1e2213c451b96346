/** A small service on the kit, to test it by. */
@NullMarked
package com.mastertrade.kit.app;

import org.jspecify.annotations.NullMarked;
