package com.mastertrade.gateway.auth.web;

import com.mastertrade.gateway.auth.Caller;
import com.mastertrade.kit.security.Role;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What is sent and answered in signing in. Secrets never show in a log. */
final class AuthBodies {

  private AuthBodies() {}

  record IssuedLink(String url, Instant expiresAt) {
    @Override
    public String toString() {
      return "IssuedLink[until " + expiresAt + "]";
    }
  }

  record LinkToken(
      @NotBlank(message = "is missing") @Size(max = 200, message = "must be 200 characters or less")
          String token) {
    @Override
    public String toString() {
      return "LinkToken[…]";
    }
  }

  record Redeemed(
      boolean needsPassword,
      @Schema(description = "only where a password is needed") @Nullable String setupTicket) {
    @Override
    public String toString() {
      return "Redeemed[" + needsPassword + "]";
    }
  }

  record Setup(
      @NotBlank(message = "is missing") @Size(max = 200, message = "must be 200 characters or less")
          String setupTicket,
      @NotNull(message = "is missing")
          @Size(min = 12, max = 200, message = "must be 12 to 200 characters")
          String password) {
    @Override
    public String toString() {
      return "Setup[…]";
    }
  }

  record UsernameAndPassword(
      @NotNull(message = "is missing")
          @Pattern(
              regexp = "[A-Za-z0-9._-]{1,64}",
              message = "must be 1 to 64 letters, digits, dots, dashes or underscores")
          String username,
      @NotBlank(message = "is missing") @Size(max = 200, message = "must be 200 characters or less")
          String password) {
    @Override
    public String toString() {
      return "UsernameAndPassword[" + username + "]";
    }
  }

  record Me(
      String username,
      @Schema(
              type = "string",
              allowableValues = {"admin", "trader", "viewer"})
          Role role,
      @Schema(description = "absent for a key without an end") @Nullable Instant expiresAt) {

    static Me of(Caller caller) {
      return new Me(caller.name(), caller.role(), caller.expiresAt().orElse(null));
    }
  }
}
