package com.mastertrade.simulator;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;

/** Ends the simulator when the process that started it is gone. */
final class ParentProcess implements ApplicationListener<ApplicationReadyEvent> {

  private static final Logger LOG = LoggerFactory.getLogger(ParentProcess.class);

  private final Optional<Long> pid;
  private final Runnable exit;

  ParentProcess(Optional<Long> pid, Runnable exit) {
    this.pid = pid;
    this.exit = exit;
  }

  @Override
  public void onApplicationEvent(ApplicationReadyEvent ready) {
    pid.ifPresent(this::watch);
  }

  private void watch(long parent) {
    CompletableFuture<?> gone =
        ProcessHandle.of(parent)
            .<CompletableFuture<?>>map(ProcessHandle::onExit)
            .orElseGet(() -> CompletableFuture.completedFuture(parent));
    var _ =
        gone.thenRun(
            () -> {
              LOG.info("The parent process {} is gone: the simulator stops", parent);
              Thread.ofPlatform().name("exit").start(exit);
            });
  }
}
