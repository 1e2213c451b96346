package com.mastertrade.gateway.audit;

import java.util.List;

/** Remembers every attempt to change something. */
public interface AuditLog {

  /** Notes that something is about to be attempted; the id of the entry. */
  long begin(AuditEntry entry);

  /**
   * Notes what came of it.
   *
   * @param who who it was, as far as it is known now
   */
  void end(long id, String who, int status);

  /** Entries, the newest first. */
  List<AuditEntry> newest(long offset, int limit);

  long count();
}
