package com.mastertrade.engine.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mastertrade.common.instrument.Symbol;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentTests {

  private static final String RSI = "{\"left\":{\"indicator\":\"rsi\",\"period\":14},";
  private static final String DIP = RSI + "\"is\":\"below\",\"right\":30}";

  @Test
  void readsWhatItWrites() {
    String json =
        """
        {"schema_version":1,"name":"dip","side":"long","symbols":["BTCUSDT"],"interval":"5m",\
        "entry":{"all":[{"left":{"indicator":"rsi","period":14},"is":"below","right":30},\
        {"left":"close","is":"above","right":{"indicator":"sma","period":200}},\
        {"left":"volume","is":"above","right":{"times":1.5,"of":{"indicator":"volume_sma",\
        "period":20}}},{"not":{"left":{"indicator":"obv"},"is":"falling","bars":5}}]},\
        "exit":{"left":{"indicator":"rsi","period":14},"is":"crosses_below","right":70},\
        "stop":{"fraction":0.02},"target":{"fraction":0.04},"trailing":{"fraction":0.01},\
        "time_exit":{"bars":120},"sizing":{"fraction":0.5}}""";

    assertThat(StrategyDocument.parse(json).toJson()).hasToString(json);
  }

  @Test
  void saysItInWords() {
    assertThat(StrategyDocument.parse(document(DIP)).inWords())
        .containsExactly(
            "Trades BTCUSDT on 5m bars, long only, with 100 % of its cash in a trade.",
            "Buys at the next open when RSI(14) is below 30.",
            "Stops out 2 % below the entry price.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"left":{"indicator":"rsj","period":14},"is":"below","right":30} | $.entry.left | known are sma, ema
          {"left":{"indicator":"rsi","period":1},"is":"below","right":30} | $.entry.left | from 2 to 200
          {"left":{"indicator":"rsi","length":9},"is":"below","right":30} | $.entry.left | no parameter "length"
          {"left":{"indicator":"rsi"},"is":"below","right":30} | $.entry.left | needs "period"
          {"left":{"indicator":"rsi","period":14},"is":"under","right":30} | $.entry.is | known are above, below
          {"left":{"indicator":"rsi","period":14},"is":"below","right":130} | $.entry | the limits are 0 and 100
          {"left":{"indicator":"rsi","period":14},"is":"below","right":"close"} | $.entry | cannot be compared
          {"left":{"indicator":"obv"},"is":"above","right":5} | $.entry | only rising or falling
          {"left":"close","is":"above","right":"close"} | $.entry | with itself
          {"left":"clos","is":"above","right":5} | $.entry.left | known are open, high, low, close
          {"left":"close","is":"rising","bars":0} | $.entry | from 1 to 500
          {"all":[{"left":"close","is":"rising","bars":1}]} | $.entry | at least two
          {"any":[{"left":"close","is":"rising","bars":1},{"left":7,"is":"above","right":8}]} | $.entry.any[1] | a number can only
          {"left":{"indicator":"macd","fast":26,"slow":12},"is":"above","right":0} | $.entry.left | fast must be less
          {"when":1} | $.entry | unknown field "when"
          """)
  void refusalNamesPathAndLimit(String entry, String path, String words) {
    assertThatThrownBy(() -> StrategyDocument.parse(document(entry)))
        .isInstanceOf(DocumentException.class)
        .hasMessageStartingWith(path + ": ")
        .hasMessageContaining(words);
  }

  @Test
  void refusesOtherVersionsFieldsLimitsAndBrokenJson() {
    String good = document(DIP);
    refused(good.replace("\"schema_version\":1", "\"schema_version\":2"), "$.schema_version");
    refused(good.replace("\"stop\"", "\"halt\""), "unknown field \"halt\"");
    refused(good.replace("0.02", "0.9"), "stop fraction must be a number from 0.0005 to 0.5");
    refused(good.replace("5m", "7m"), "$.interval: interval must be one of 1m");
    refused(good.replace("[\"BTCUSDT\"]", "[\"btc\"]"), "$.symbols[0]");
    refused(good.replace("[\"BTCUSDT\"]", "[]"), "1 to 50 symbols");
    refused(good.substring(1), "no valid JSON");
    refused("{}", "$: \"schema_version\" is missing");
    refused("[1]", "must be an object");
  }

  @Test
  void deepAndWideTreesAreRefused() {
    String deep = "{\"not\":".repeat(9) + DIP + "}".repeat(9);
    String wide = "{\"all\":[" + (DIP + ",").repeat(64) + DIP + "]}";

    refused(document(deep), "nested 8 deep");
    refused(document(wide), "64 conditions");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"all":[A,B]} | {"all":[B,A]}
          {"all":[A,A,B]} | {"all":[A,B]}
          {"all":[A,{"all":[B,C]}]} | {"all":[{"all":[A,C]},B]}
          {"not":{"any":[A,B]}} | {"all":[{"not":A},{"not":B}]}
          {"not":{"not":A}} | A
          {"any":[A,{"all":[A,B]}]} | A
          {"all":[A,{"any":[A,B]}]} | A
          {"not":X below 30} | X at_least 30
          {"all":[X below 30,X below 40]} | X below 30
          {"any":[X below 30,X below 40]} | X below 40
          {"all":[X above 30,X above 40]} | X above 40
          {"all":[X below 30,X at_most 30]} | X below 30
          Y crosses_above Z | Z crosses_below Y
          Y above Z | Z below Y
          """)
  void equalMeaningsHaveOneHash(String one, String other) {
    assertThat(hash(one)).isEqualTo(hash(other));
    assertThat(StrategyDocument.parse(document(full(one))).named("x").hash())
        .isEqualTo(hash(other));
  }

  @Property(tries = 300)
  void everyDocumentSurvivesJsonAndItsCanonicalFormIsFixed(@ForAll long seed) {
    StrategyDocument document = new RandomDocuments(new Random(seed)).next(new Symbol("BTCUSDT"));

    assertThat(StrategyDocument.parse(document.toJson())).isEqualTo(document);
    assertThat(document.canonical().canonical()).isEqualTo(document.canonical());
    assertThat(StrategyDocument.parse(document.canonicalJson()).hash()).isEqualTo(document.hash());
    assertThat(document.inWords()).allMatch(words -> words.endsWith("."));
  }

  private static String hash(String entry) {
    return StrategyDocument.parse(document(full(entry))).hash();
  }

  private static String full(String shorthand) {
    return shorthand
        .replace("A", "{\"left\":\"close\",\"is\":\"rising\",\"bars\":1}")
        .replace("B", "{\"left\":\"high\",\"is\":\"falling\",\"bars\":2}")
        .replace("C", "{\"left\":\"low\",\"is\":\"rising\",\"bars\":3}")
        .replaceAll("X (\\w+) (\\d+)", RSI.replace("\\", "\\\\") + "\"is\":\"$1\",\"right\":$2}")
        .replaceAll("([YZ]) (\\w+) ([YZ])", "{\"left\":$1,\"is\":\"$2\",\"right\":$3}")
        .replace("Y", "{\"indicator\":\"ema\",\"period\":8}")
        .replace("Z", "{\"indicator\":\"ema\",\"period\":30}");
  }

  private static void refused(String json, String words) {
    assertThatThrownBy(() -> StrategyDocument.parse(json))
        .isInstanceOf(DocumentException.class)
        .hasMessageContaining(words);
  }

  private static String document(String entry) {
    return "{\"schema_version\":1,\"symbols\":[\"BTCUSDT\"],\"interval\":\"5m\",\"entry\":"
        + entry
        + ",\"stop\":{\"fraction\":0.02}}";
  }
}
