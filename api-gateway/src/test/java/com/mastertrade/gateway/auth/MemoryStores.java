package com.mastertrade.gateway.auth;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Users, sessions, keys, links and attempts in memory. */
final class MemoryStores
    implements UserStore, SessionStore, ApiKeyStore, LinkStore, FailedAttempts, PasswordHashing {

  final Map<String, User> users = new HashMap<>();
  final Map<UUID, Session> sessions = new HashMap<>();
  final Map<String, ApiKey> keys = new HashMap<>();
  final Map<String, OneTimeLink> links = new HashMap<>();
  final Map<String, Integer> attempts = new HashMap<>();
  final Set<String> hashesCompared = new HashSet<>();
  int lookups;

  @Override
  public Optional<User> byName(String username) {
    return Optional.ofNullable(users.get(username));
  }

  @Override
  public boolean setFirstPassword(UUID userId, String passwordHash) {
    for (User user : users.values()) {
      if (user.id().equals(userId) && user.passwordHash().isEmpty()) {
        users.put(
            user.username(),
            new User(userId, user.username(), user.role(), Optional.of(passwordHash)));
        return true;
      }
    }
    return false;
  }

  @Override
  public void add(Session session) {
    sessions.put(session.id(), session);
  }

  @Override
  public Optional<Session> open(UUID id, Instant now) {
    lookups++;
    return Optional.ofNullable(sessions.get(id)).filter(s -> s.expiresAt().isAfter(now));
  }

  @Override
  public void revoke(UUID id, Instant now) {
    sessions.remove(id);
  }

  @Override
  public Optional<ApiKey> valid(byte[] hash, Instant now) {
    lookups++;
    return Optional.ofNullable(keys.get(HexFormat.of().formatHex(hash)));
  }

  @Override
  public boolean isValid(UUID id, Instant now) {
    return keys.values().stream().anyMatch(key -> key.id().equals(id));
  }

  @Override
  public void replace(ApiKey key, Secret secret, Instant now) {
    keys.values().removeIf(old -> old.name().equals(key.name()));
    keys.put(HexFormat.of().formatHex(secret.hash()), key);
  }

  @Override
  public void add(OneTimeLink link) {
    links.put(link.secret().value(), link);
  }

  @Override
  public Optional<User> use(Secret secret, OneTimeLink.Purpose purpose, Instant now) {
    OneTimeLink link = links.get(secret.value());
    if (link == null || link.purpose() != purpose || !link.expiresAt().isAfter(now)) {
      return Optional.empty();
    }
    links.remove(secret.value());
    return byName(link.user().username());
  }

  @Override
  public Optional<Duration> count(String username, String address) {
    int count = attempts.merge(username + "@" + address, 1, Integer::sum);
    return count > 5 ? Optional.of(Duration.ofSeconds(60)) : Optional.empty();
  }

  @Override
  public void forget(String username, String address) {
    attempts.remove(username + "@" + address);
  }

  @Override
  public String hash(String password) {
    return "hash of " + password;
  }

  @Override
  public boolean matches(String password, String hash) {
    hashesCompared.add(hash);
    return hash.equals(hash(password));
  }
}
