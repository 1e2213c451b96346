package com.mastertrade.gateway.route;

import java.util.Set;

/** What the table says of a method and a path. */
public sealed interface RouteMatch {

  record Found(Route route) implements RouteMatch {}

  /** The path is known, the method is not. */
  record OtherMethods(Set<String> allowed) implements RouteMatch {
    public OtherMethods {
      allowed = Set.copyOf(allowed);
    }
  }

  record Unknown() implements RouteMatch {}
}
