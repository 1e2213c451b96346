package com.mastertrade.simulator.rest;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;

/**
 * Request weight per client and minute, as Binance counts it: above the limit 429 until the minute
 * ends; who goes on asking is banned with 418, each time twice as long. Thread-safe.
 */
public final class WeightBudget {

  private static final long MINUTE = 60_000;
  private static final int ASKED_AFTER_429 = 10;
  private static final long FIRST_BAN = 2 * MINUTE;
  private static final long LONGEST_BAN = 3 * 24 * 60 * MINUTE;
  private static final int TOO_MANY = 429;
  private static final int BANNED = 418;

  private final int limit;
  private final Clock clock;
  private final Map<String, Account> accounts = new HashMap<>();

  /**
   * What a request comes to.
   *
   * @param status 200, 429 or 418
   * @param used weight used in this minute
   * @param until when the refusal ends, epoch ms
   * @param retryAfterSeconds 0 where it is allowed
   */
  record Verdict(int status, int used, long until, long retryAfterSeconds) {

    boolean allowed() {
      return status == 200;
    }
  }

  private static final class Account {
    private long minute;
    private int used;
    private int refused;
    private long bannedUntil;
    private long nextBan = FIRST_BAN;
  }

  public WeightBudget(int limit, Clock clock) {
    this.limit = limit;
    this.clock = clock;
  }

  int limit() {
    return limit;
  }

  synchronized Verdict spend(String client, int weight) {
    long now = clock.millis();
    Account account = accounts.computeIfAbsent(client, unknown -> new Account());
    if (now / MINUTE != account.minute) {
      account.minute = now / MINUTE;
      account.used = 0;
      account.refused = 0;
    }
    if (now < account.bannedUntil) {
      return refusal(BANNED, account.used, account.bannedUntil);
    }
    account.used += weight;
    return account.used <= limit ? new Verdict(200, account.used, 0, 0) : refuse(account, now);
  }

  private Verdict refuse(Account account, long now) {
    account.refused++;
    if (account.refused <= ASKED_AFTER_429) {
      return refusal(TOO_MANY, account.used, (account.minute + 1) * MINUTE);
    }
    account.bannedUntil = now + account.nextBan;
    account.nextBan = Math.min(LONGEST_BAN, 2 * account.nextBan);
    return refusal(BANNED, account.used, account.bannedUntil);
  }

  private Verdict refusal(int status, int used, long until) {
    long wait = Math.max(1, Math.ceilDiv(until - clock.millis(), 1000));
    return new Verdict(status, used, until, wait);
  }
}
