/** Work that goes on in a thread of its own, woken when there is some. */
@NullMarked
package com.mastertrade.kit.work;

import org.jspecify.annotations.NullMarked;
