package com.mastertrade.gateway.problem;

import org.springframework.http.HttpStatus;

/**
 * Why a request is refused.
 *
 * @param slug stable name of the kind of problem
 * @param detail what the caller can do about it
 */
public record Refusal(HttpStatus status, String slug, String title, String detail) {}
