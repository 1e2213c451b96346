package com.mastertrade.kit.config;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;
import org.springframework.context.SmartLifecycle;

/** Stops this process when the one that started it is gone, so that no orphan keeps trading. */
final class ParentWatch implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(ParentWatch.class);

  private final long parentPid;
  private final ApplicationContext context;
  private volatile boolean running;

  ParentWatch(long parentPid, ApplicationContext context) {
    this.parentPid = parentPid;
    this.context = context;
  }

  @Override
  public void start() {
    running = true;
    Thread.ofPlatform().daemon().name("parent-watch").start(this::awaitParent);
  }

  private void awaitParent() {
    ProcessHandle.of(parentPid).ifPresent(parent -> parent.onExit().join());
    if (running) {
      LOG.warn("parent process {} is gone, stopping", parentPid);
      System.exit(SpringApplication.exit(context));
    }
  }

  @Override
  public void stop() {
    running = false;
  }

  @Override
  public boolean isRunning() {
    return running;
  }
}
