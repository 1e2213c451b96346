package com.mastertrade.gateway.audit.web;

import com.mastertrade.gateway.audit.AuditEntry;
import com.mastertrade.gateway.audit.AuditLog;
import com.mastertrade.kit.web.Page;
import com.mastertrade.kit.web.PageRequest;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The audit log for an admin to read. */
@RestController
@Tag(name = "Audit")
final class AuditController {

  private final AuditLog log;

  AuditController(AuditLog log) {
    this.log = log;
  }

  @GetMapping("/api/v1/audit-logs")
  @Operation(summary = "Every call that changed or tried to change something, newest first (admin)")
  Page<Entry> page(
      @RequestParam(required = false) @Nullable Integer page,
      @RequestParam(required = false) @Nullable Integer size) {
    PageRequest asked = PageRequest.of(page, size);
    List<Entry> entries = log.newest(asked.offset(), asked.size()).stream().map(Entry::of).toList();
    return new Page<>(entries, asked.page(), asked.size(), log.count());
  }

  record Entry(
      Instant at,
      String who,
      String role,
      String address,
      String what,
      @Schema(description = "absent while the call is being answered") @Nullable Integer status,
      String outcome,
      String correlationId) {

    static Entry of(AuditEntry entry) {
      return new Entry(
          entry.at(),
          entry.who(),
          entry.role(),
          entry.address(),
          entry.what(),
          entry.status().orElse(null),
          entry.outcome().wireName(),
          entry.correlationId());
    }
  }
}
