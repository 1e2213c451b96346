package com.mastertrade.engine.risk;

/**
 * Why an intent was refused.
 *
 * @param rule its name
 * @param value what was found, in words
 * @param limit what is allowed, in words
 * @param words a sentence
 */
public record Refusal(String rule, RiskLevel level, String value, String limit, String words) {}
