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

  private final LinkStore links;
  private final UserStore users;
  private final PasswordHashing passwords;
  private final Sessions sessions;
  private final Lifetime lifetime;

  SignInLinks(
      LinkStore links,
      UserStore users,
      PasswordHashing passwords,
      Sessions sessions,
      Lifetime lifetime) {
    this.links = links;
    this.users = users;
    this.passwords = passwords;
    this.sessions = sessions;
    this.lifetime = lifetime;
  }

  /** A new link for the admin. */
  public OneTimeLink issue() {
    User admin =
        users.byName(User.ADMIN).orElseThrow(() -> new IllegalStateException("no admin exists"));
    return add(admin, Purpose.SIGN_IN);
  }

  public LinkResult redeem(Secret token) {
    Optional<User> user = links.use(token, Purpose.SIGN_IN, lifetime.clock().instant());
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
    Optional<User> user = links.use(ticket, Purpose.SETUP, lifetime.clock().instant());
    if (user.isEmpty()) {
      return new Unusable();
    }
    return users.setFirstPassword(user.get().id(), hash)
        ? new SignedIn(sessions.begin(user.get()))
        : new AlreadySetUp();
  }

  private OneTimeLink add(User user, Purpose purpose) {
    Instant now = lifetime.clock().instant().truncatedTo(ChronoUnit.SECONDS);
    OneTimeLink link =
        new OneTimeLink(Secret.random(), purpose, user, now, now.plus(lifetime.length()));
    links.add(link);
    return link;
  }

  /** How long a link is good, by which clock. */
  record Lifetime(Duration length, Clock clock) {}
}
