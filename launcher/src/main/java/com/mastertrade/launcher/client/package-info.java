/** The platform's REST interfaces, as far as the launcher calls them. */
@NullMarked
package com.mastertrade.launcher.client;

import org.jspecify.annotations.NullMarked;
