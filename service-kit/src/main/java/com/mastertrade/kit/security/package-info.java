/** Who may call a service. */
@NullMarked
package com.mastertrade.kit.security;

import org.jspecify.annotations.NullMarked;
