package com.mastertrade.gateway.auth;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.MACVerifier;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.text.ParseException;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The signed form of a session. The key is derived from the suite's secret, so that neither an
 * internal token is a session nor a session an internal token.
 */
public final class SessionTokens {

  static final String AUDIENCE = "mastertrade-gateway";

  private static final String KEY_LABEL = "mastertrade gateway session v1";

  private final MACSigner signer;
  private final MACVerifier verifier;

  SessionTokens(String secret) {
    try {
      byte[] key = derive(secret);
      this.signer = new MACSigner(key);
      this.verifier = new MACVerifier(key);
    } catch (JOSEException | GeneralSecurityException e) {
      throw new IllegalStateException("HS256 is not available", e);
    }
  }

  public String issue(Session session) {
    JWTClaimsSet claims =
        new JWTClaimsSet.Builder()
            .subject(session.user().username())
            .audience(AUDIENCE)
            .jwtID(session.id().toString())
            .issueTime(Date.from(session.createdAt()))
            .expirationTime(Date.from(session.expiresAt()))
            .claim("role", session.user().role().wireName())
            .build();
    SignedJWT token = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), claims);
    try {
      token.sign(signer);
    } catch (JOSEException e) {
      throw new IllegalStateException("a session could not be signed", e);
    }
    return token.serialize();
  }

  /** The session's id, where the token is ours, whole and not expired at {@code now}. */
  Optional<UUID> sessionId(String token, Instant now) {
    try {
      SignedJWT jwt = SignedJWT.parse(token);
      if (!JWSAlgorithm.HS256.equals(jwt.getHeader().getAlgorithm()) || !jwt.verify(verifier)) {
        return Optional.empty();
      }
      JWTClaimsSet claims = jwt.getJWTClaimsSet();
      boolean valid =
          claims.getAudience().contains(AUDIENCE)
              && claims.getExpirationTime() != null
              && claims.getExpirationTime().toInstant().isAfter(now)
              && claims.getJWTID() != null;
      return valid ? Optional.of(UUID.fromString(claims.getJWTID())) : Optional.empty();
    } catch (ParseException | JOSEException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static byte[] derive(String secret) throws GeneralSecurityException {
    Mac mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
    return mac.doFinal(KEY_LABEL.getBytes(StandardCharsets.UTF_8));
  }
}
