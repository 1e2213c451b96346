package com.mastertrade.endtoend;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** What the database says, asked as its administrator. */
record Rows(String url, String user, String password) {

  /** The first column of the only row, as text. */
  String one(String sql, Object... parameters) {
    List<String> all = all(sql, parameters);
    if (all.size() != 1) {
      throw new AssertionError(all.size() + " rows: " + sql);
    }
    return all.getFirst();
  }

  long count(String sql, Object... parameters) {
    return Long.parseLong(one(sql, parameters));
  }

  /** The first column of every row, as text. */
  List<String> all(String sql, Object... parameters) {
    try (Connection connection = DriverManager.getConnection(url, user, password);
        PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < parameters.length; i++) {
        statement.setObject(i + 1, parameters[i]);
      }
      List<String> values = new ArrayList<>();
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          values.add(String.valueOf(rows.getString(1)));
        }
      }
      return values;
    } catch (SQLException e) {
      throw new AssertionError(sql + ": " + e.getMessage(), e);
    }
  }

  @Override
  public String toString() {
    return url;
  }
}
