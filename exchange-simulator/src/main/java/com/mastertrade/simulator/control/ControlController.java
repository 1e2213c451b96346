package com.mastertrade.simulator.control;

import com.mastertrade.simulator.replay.ReplayClock;
import java.net.URI;
import java.time.DateTimeException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where the replay stands, and what starts, releases and holds it. */
@RestController
@RequestMapping("/control")
final class ControlController {

  private final ReplayClock replay;
  private final ReplayDescription description;

  record Release(@Nullable String until) {}

  ControlController(ReplayClock replay, ReplayDescription description) {
    this.replay = replay;
    this.description = description;
  }

  @GetMapping("/state")
  ControlState state() {
    return ControlState.of(description, replay);
  }

  @PostMapping("/start")
  ControlState start() {
    replay.start();
    return state();
  }

  @PostMapping("/hold")
  ControlState hold() {
    replay.hold();
    return state();
  }

  @PostMapping("/release")
  ResponseEntity<?> release(@RequestBody Release release) {
    try {
      replay.release(Instant.parse(release.until() == null ? "" : release.until()));
      return ResponseEntity.ok(state());
    } catch (DateTimeException e) {
      return ResponseEntity.of(notAnInstant(release.until())).build();
    }
  }

  private static ProblemDetail notAnInstant(@Nullable String text) {
    ProblemDetail problem =
        ProblemDetail.forStatusAndDetail(
            HttpStatus.BAD_REQUEST,
            "until must be an instant such as 2023-11-01T03:00:00Z, was \"" + text + "\"");
    problem.setType(URI.create("urn:mastertrade:problem:invalid-request"));
    return problem;
  }
}
