package com.mastertrade.gateway.auth.hashing;

import com.mastertrade.gateway.auth.PasswordHashing;
import java.util.Objects;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/** Argon2id; two at a time, since each takes 16 MB and a core. */
public final class Argon2Passwords implements PasswordHashing {

  private static final int AT_ONCE = 2;

  private final Argon2PasswordEncoder encoder =
      Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
  private final Semaphore turns = new Semaphore(AT_ONCE);

  @Override
  public String hash(String password) {
    return inTurn(() -> Objects.requireNonNull(encoder.encode(password)));
  }

  @Override
  public boolean matches(String password, String hash) {
    return inTurn(() -> encoder.matches(password, hash));
  }

  private <T> T inTurn(Supplier<T> work) {
    turns.acquireUninterruptibly();
    try {
      return work.get();
    } finally {
      turns.release();
    }
  }
}
