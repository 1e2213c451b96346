package com.mastertrade.servers;

/** A user and its password. */
public record Credentials(String user, String password) {

  @Override
  public String toString() {
    return user;
  }
}
