/** What every service shares: settings, messaging, health, problems, security. */
@NullMarked
package com.mastertrade.kit;

import org.jspecify.annotations.NullMarked;
