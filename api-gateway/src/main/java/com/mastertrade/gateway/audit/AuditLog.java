package com.mastertrade.gateway.audit;

import java.util.List;

/** Remembers every attempt to change something. */
public interface AuditLog {

  void add(AuditEntry entry);

  /** Entries, the newest first. */
  List<AuditEntry> newest(long offset, int limit);

  long count();
}
