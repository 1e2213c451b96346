package com.mastertrade.gateway.auth;

import com.mastertrade.gateway.auth.SignInResult.SignedIn;
import com.mastertrade.gateway.auth.SignInResult.TooManyAttempts;
import com.mastertrade.gateway.auth.SignInResult.WrongCredentials;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/** Signing in with a password. An unknown user costs as much time as a wrong password. */
public final class SignIn {

  private final UserStore users;
  private final PasswordHashing passwords;
  private final FailedAttempts attempts;
  private final Sessions sessions;
  private final String hashOfNobody;

  SignIn(UserStore users, PasswordHashing passwords, FailedAttempts attempts, Sessions sessions) {
    this.users = users;
    this.passwords = passwords;
    this.attempts = attempts;
    this.sessions = sessions;
    this.hashOfNobody = passwords.hash(Secret.random().value());
  }

  public SignInResult signIn(String username, String password, String address) {
    String name = username.toLowerCase(Locale.ROOT);
    Optional<Duration> wait = attempts.count(name, address);
    if (wait.isPresent()) {
      return new TooManyAttempts(wait.get());
    }
    Optional<User> user = users.byName(name);
    String hash = user.flatMap(User::passwordHash).orElse(hashOfNobody);
    boolean right = passwords.matches(password, hash);
    if (user.isEmpty() || !right) {
      return new WrongCredentials();
    }
    attempts.forget(name, address);
    return new SignedIn(sessions.begin(user.get()));
  }
}
