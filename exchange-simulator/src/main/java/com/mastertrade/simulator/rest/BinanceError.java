package com.mastertrade.simulator.rest;

/** A refusal in Binance's words: its HTTP status, its code, its message. */
public final class BinanceError extends RuntimeException {

  private final int status;
  private final int code;
  private final String text;

  private BinanceError(int status, int code, String message) {
    super(message);
    this.status = status;
    this.code = code;
    this.text = message;
  }

  static BinanceError invalidSymbol() {
    return new BinanceError(400, -1121, "Invalid symbol.");
  }

  static BinanceError invalidInterval() {
    return new BinanceError(400, -1120, "Invalid interval.");
  }

  static BinanceError missing(String parameter) {
    return new BinanceError(
        400,
        -1102,
        "Mandatory parameter '" + parameter + "' was not sent, was empty/null, or malformed.");
  }

  static BinanceError illegalCharacters(String parameter, String legal) {
    return new BinanceError(
        400,
        -1100,
        "Illegal characters found in parameter '"
            + parameter
            + "'; legal range is '"
            + legal
            + "'.");
  }

  static BinanceError invalid(String parameter) {
    return new BinanceError(
        400, -1130, "Data sent for parameter '" + parameter + "' is not valid.");
  }

  static BinanceError illegalCombination() {
    return new BinanceError(400, -1128, "Combination of optional parameters invalid.");
  }

  static BinanceError noSuchEndpoint(String path) {
    return new BinanceError(404, -1000, "There is no " + path + " on this exchange.");
  }

  static BinanceError brokenSource(String problem) {
    return new BinanceError(500, -1000, problem);
  }

  int status() {
    return status;
  }

  int code() {
    return code;
  }

  BinanceErrorBody body() {
    return new BinanceErrorBody(code, text);
  }

  /** The body of every refusal. */
  record BinanceErrorBody(int code, String msg) {}
}
