package com.mastertrade.engine.document;

/** The side a strategy trades. */
public enum Side {
  LONG
}
