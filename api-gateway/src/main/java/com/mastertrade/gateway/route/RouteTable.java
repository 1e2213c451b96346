package com.mastertrade.gateway.route;

import com.mastertrade.gateway.route.RouteMatch.Found;
import com.mastertrade.gateway.route.RouteMatch.OtherMethods;
import com.mastertrade.gateway.route.RouteMatch.Unknown;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** All routes. What is not in it does not exist for a caller. */
public final class RouteTable {

  private final List<Row> rows;

  public RouteTable(List<Route> routes) {
    this.rows =
        routes.stream().map(route -> new Row(PathTemplate.of(route.template()), route)).toList();
  }

  public List<Route> routes() {
    return rows.stream().map(Row::route).toList();
  }

  /** The route of a call; the first one that matches wins. */
  public RouteMatch find(String method, String path) {
    String asked = method.equals("HEAD") ? "GET" : method;
    List<String> segments = PathTemplate.segments(path);
    Set<String> methods = new TreeSet<>();
    for (Row row : rows) {
      if (row.template().matches(segments)) {
        if (row.route().method().equals(asked)) {
          return new Found(row.route());
        }
        methods.add(row.route().method());
      }
    }
    return methods.isEmpty() ? new Unknown() : new OtherMethods(methods);
  }

  private record Row(PathTemplate template, Route route) {}
}
