package com.mastertrade.kit.web;

import java.util.List;

/**
 * One page of a longer list.
 *
 * @param page number of this page, from 0
 * @param size most items a page holds
 * @param total items in the whole list
 */
public record Page<T>(List<T> items, int page, int size, long total) {

  public Page {
    items = List.copyOf(items);
  }
}
