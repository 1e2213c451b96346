/** Servers and services: addresses, environment, JVM flags, health. */
@NullMarked
package com.mastertrade.launcher.services;

import org.jspecify.annotations.NullMarked;
