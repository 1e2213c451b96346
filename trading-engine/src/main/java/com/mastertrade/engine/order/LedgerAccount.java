package com.mastertrade.engine.order;

/** The accounts of the double-entry ledger. */
public enum LedgerAccount {
  /** Quote asset that is ours. */
  CASH,
  /** Base asset that is ours. */
  POSITION,
  /** Fees paid. */
  FEES,
  /** The other side of every trade. */
  MARKET,
  /** Where the cash came from. */
  CAPITAL
}
