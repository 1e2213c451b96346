package com.mastertrade.launcher.services;

import com.mastertrade.launcher.home.Secrets;
import com.mastertrade.servers.DatabaseRole;
import java.util.List;

/** What the platform's database and roles are called. */
final class DatabaseNames {

  static final String DATABASE = "mastertrade";

  private DatabaseNames() {}

  static List<DatabaseRole> roles(Secrets secrets) {
    return DatabaseRole.NAMES.stream()
        .map(role -> new DatabaseRole(role, secrets.get(Secrets.databaseRole(role))))
        .toList();
  }
}
