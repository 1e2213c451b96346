package com.mastertrade.gateway.auth;

/** Slow, salted hashing of passwords. */
public interface PasswordHashing {

  String hash(String password);

  boolean matches(String password, String hash);
}
