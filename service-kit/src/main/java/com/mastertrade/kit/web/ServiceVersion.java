package com.mastertrade.kit.web;

/** The version that was built. */
public record ServiceVersion(String value) {}
