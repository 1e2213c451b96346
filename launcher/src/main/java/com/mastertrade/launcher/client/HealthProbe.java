package com.mastertrade.launcher.client;

import com.mastertrade.launcher.client.HttpJson.Answer;
import java.time.Duration;

/** Asks one process on this machine how it is. */
public final class HealthProbe {

  private static final Duration LIMIT = Duration.ofSeconds(4);

  private final HttpJson http;
  private final String path;

  public HealthProbe(int port, String path) {
    this.http = new HttpJson("http://127.0.0.1:" + port, "Accept-Language", "en");
    this.path = path;
  }

  /**
   * An answer.
   *
   * @param status {@code healthy}, {@code degraded}, {@code unhealthy} or {@code down}
   * @param version as the process tells it, else empty
   */
  public record Health(String status, String version) {

    /** Whether it does its work, perhaps not in full. */
    public boolean works() {
      return status.equals("healthy") || status.equals("degraded");
    }
  }

  public Health ask() {
    try {
      Answer answer = http.get(path, LIMIT);
      String standard = answer.status() < 400 ? "healthy" : "unhealthy";
      return new Health(
          answer.body().path("status").asString(standard),
          answer.body().path("version").asString(""));
    } catch (UnreachableException e) {
      return new Health("down", "");
    }
  }
}
