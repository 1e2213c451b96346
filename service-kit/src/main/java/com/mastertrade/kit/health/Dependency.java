package com.mastertrade.kit.health;

import java.util.concurrent.Callable;

/**
 * Something a service needs.
 *
 * @param name as shown by {@code /health}
 * @param required whether the service is unhealthy, not only degraded, without it
 * @param probe returns when it answers, throws when it does not
 */
public record Dependency(String name, boolean required, Callable<?> probe) {}
