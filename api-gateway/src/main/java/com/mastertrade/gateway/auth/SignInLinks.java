package com.mastertrade.gateway.auth;

import com.mastertrade.gateway.auth.LinkResult.AlreadySetUp;
import com.mastertrade.gateway.auth.LinkResult.NeedsPassword;
import com.mastertrade.gateway.auth.LinkResult.SignedIn;
import com.mastertrade.gateway.auth.LinkResult.Unusable;
import com.mastertrade.gateway.auth.OneTimeLink.Purpose;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** One-time links: the first one leads to choosing the admin's password, later ones sign in. */
public final class SignInLinks {

  private final Kept kept;
  private final UserStore users;
  private final PasswordHashing passwords;
  private final Sessions sessions;

  SignInLinks(Kept kept, UserStore users, PasswordHashing passwords, Sessions sessions) {
    this.kept = kept;
    this.users = users;
    this.passwords = passwords;
    this.sessions = sessions;
  }

  /** A new link for the admin. */
  public OneTimeLink issue() {
    User admin =
        users.byName(User.ADMIN).orElseThrow(() -> new IllegalStateException("no admin exists"));
    return add(admin, Purpose.SIGN_IN);
  }

  public LinkResult redeem(Secret token) {
    Optional<User> user = kept.store().use(token, Purpose.SIGN_IN, kept.clock().instant());
    if (user.isEmpty()) {
      return new Unusable();
    }
    return user.get().passwordHash().isPresent()
        ? new SignedIn(sessions.begin(user.get()))
        : new NeedsPassword(add(user.get(), Purpose.SETUP).secret());
  }

  /** Sets the first password of the ticket's owner, who is signed in by it. */
  public LinkResult setUp(Secret ticket, String password) {
    String hash = passwords.hash(password);
    Optional<User> user = kept.store().use(ticket, Purpose.SETUP, kept.clock().instant());
    if (user.isEmpty()) {
      return new Unusable();
    }
    return users.setFirstPassword(user.get().id(), hash)
        ? new SignedIn(sessions.begin(user.get()))
        : new AlreadySetUp();
  }

  private OneTimeLink add(User user, Purpose purpose) {
    Instant now = kept.clock().instant().truncatedTo(ChronoUnit.SECONDS);
    OneTimeLink link =
        new OneTimeLink(Secret.random(), purpose, user, now, now.plus(kept.lifetime()));
    kept.store().add(link);
    return link;
  }

  /** Where links are kept, how long they are good, by which clock. */
  record Kept(LinkStore store, Duration lifetime, Clock clock) {}
}
