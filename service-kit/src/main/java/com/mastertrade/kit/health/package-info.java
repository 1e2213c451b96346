/** Health of a service, asked for and announced. */
@NullMarked
package com.mastertrade.kit.health;

import org.jspecify.annotations.NullMarked;
