package com.mastertrade.strategy.generation;

import java.util.List;

/** None of a night's symbols can be traded on. */
public final class NothingTradableException extends RuntimeException {

  /**
   * @param reasons why not, one a symbol
   */
  NothingTradableException(List<String> reasons) {
    super(String.join("; ", reasons));
  }
}
