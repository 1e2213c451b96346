package com.mastertrade.gateway.status.web;

import com.mastertrade.gateway.status.ServiceBoard;
import com.mastertrade.gateway.status.ServiceState;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The state of every service. */
@RestController
@Tag(name = "Services")
final class StatusController {

  private final ServiceBoard board;

  StatusController(ServiceBoard board) {
    this.board = board;
  }

  @GetMapping("/api/v1/services")
  @Operation(summary = "State, version and dependencies of every service, asked now")
  Services services() {
    return new Services(board.states());
  }

  record Services(List<ServiceState> items) {}
}
