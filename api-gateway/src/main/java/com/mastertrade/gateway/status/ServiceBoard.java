package com.mastertrade.gateway.status;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/** Asks all services at once for their state. */
public final class ServiceBoard {

  private final Map<String, Supplier<ServiceState>> services;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

  /**
   * @param services how each service is asked; a supplier answers within its own time limit and
   *     never throws
   */
  public ServiceBoard(Map<String, Supplier<ServiceState>> services) {
    this.services = new LinkedHashMap<>(services);
  }

  public List<ServiceState> states() {
    List<CompletableFuture<ServiceState>> asked =
        services.values().stream()
            .map(service -> CompletableFuture.supplyAsync(service, threads))
            .toList();
    return asked.stream().map(CompletableFuture::join).toList();
  }
}
