package com.mastertrade.strategy.generation;

import java.time.Instant;
import java.util.Optional;

/**
 * One execution of a run.
 *
 * @param attempt its number, from 1
 * @param endedAt absent while it goes on, and where its process or its database went away
 * @param error why it brought no result
 */
public record RunAttempt(
    int attempt, Instant startedAt, Optional<Instant> endedAt, Optional<String> error) {}
