package com.mastertrade.common.order;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;

/**
 * Ed25519 keys and signatures of approvals, as Base64 text. The risk manager holds the private key,
 * the executor only the public one.
 */
public final class ApprovalKeys {

  private static final String ALGORITHM = "Ed25519";

  private ApprovalKeys() {}

  /** A new pair: private key as PKCS #8, public key as X.509, both Base64. */
  public record Encoded(String privateKey, String publicKey) {

    @Override
    public String toString() {
      return "Encoded[publicKey=" + publicKey + "]";
    }
  }

  /** A new pair of keys. */
  public static Encoded generate() {
    try {
      KeyPair pair = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
      Base64.Encoder base64 = Base64.getEncoder();
      return new Encoded(
          base64.encodeToString(pair.getPrivate().getEncoded()),
          base64.encodeToString(pair.getPublic().getEncoded()));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("this JDK has no " + ALGORITHM, e);
    }
  }

  /**
   * The private key in {@code base64}.
   *
   * @throws IllegalArgumentException if it is none
   */
  public static PrivateKey privateKey(String base64) {
    try {
      byte[] encoded = Base64.getDecoder().decode(base64);
      return KeyFactory.getInstance(ALGORITHM).generatePrivate(new PKCS8EncodedKeySpec(encoded));
    } catch (GeneralSecurityException e) {
      throw new IllegalArgumentException("not an " + ALGORITHM + " private key in PKCS #8", e);
    }
  }

  /**
   * The public key in {@code base64}.
   *
   * @throws IllegalArgumentException if it is none
   */
  public static PublicKey publicKey(String base64) {
    try {
      byte[] encoded = Base64.getDecoder().decode(base64);
      return KeyFactory.getInstance(ALGORITHM).generatePublic(new X509EncodedKeySpec(encoded));
    } catch (GeneralSecurityException e) {
      throw new IllegalArgumentException("not an " + ALGORITHM + " public key in X.509", e);
    }
  }

  /** The Base64 signature over {@code content}. */
  public static String sign(PrivateKey key, byte[] content) {
    try {
      Signature signature = Signature.getInstance(ALGORITHM);
      signature.initSign(key);
      signature.update(content);
      return Base64.getEncoder().encodeToString(signature.sign());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("the approval could not be signed", e);
    }
  }

  /** Whether {@code signature} is that key's over {@code content}; false for any other text. */
  public static boolean verifies(PublicKey key, byte[] content, String signature) {
    try {
      Signature check = Signature.getInstance(ALGORITHM);
      check.initVerify(key);
      check.update(content);
      return check.verify(Base64.getDecoder().decode(signature));
    } catch (GeneralSecurityException | IllegalArgumentException e) {
      return false;
    }
  }
}
