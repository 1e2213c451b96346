package com.mastertrade.common.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mastertrade.common.order.ApprovalKeys;
import com.mastertrade.common.order.Environment;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class OrderApprovalTests {

  private static final ApprovalKeys.Encoded KEYS = ApprovalKeys.generate();

  @Test
  void verifiesWhatWasSigned() {
    OrderRequest order = TradingMessages.orderRequest();
    assertThat(verifies(KEYS, order, signature(order))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "sequence, '\"sequence\":2', '\"sequence\":3'",
    "request_id, a7a4f1b2-0c35, b7a4f1b2-0c35",
    "strategy_id, 0d6c3b1e-27f6, 1d6c3b1e-27f6",
    "symbol, BTCUSDT, ETHUSDT",
    "action, '\"action\":\"BUY\"', '\"action\":\"CLOSE\"'",
    "side, '\"side\":\"BUY\"', '\"side\":\"SELL\"'",
    "order_type, LIMIT, STOP",
    "quantity, 0.01449, 0.11449",
    "price, 34500.00, 34501.00",
    "stop_loss, 33815.15, 30000.00",
    "take_profit, 35885.46, 99999.00",
    "protection.stop_fraction, 0.02, 0.5",
    "protection.stop_reason, '\"stop_reason\":\"stop\"', '\"stop_reason\":\"trailing\"'",
    "protection.target_fraction, 0.04, 0.9",
    "reason, '\"reason\":\"entry\"', '\"reason\":\"manual\"'",
    "environment, paper, live",
    "approval.approval_id, approval-7, approval-8",
    "approval.expires_at, 2026-11-24T03:01:00Z, 2027-11-24T03:01:00Z",
    "timestamp, 2023-11-01T00:01:00Z, 2023-11-01T00:02:00Z"
  })
  void refusesAnyChangedField(String field, String from, String to) {
    OrderRequest order = TradingMessages.limitOrder();
    String json = new String(MessageJson.write(order), StandardCharsets.UTF_8);
    String forged = json.replace(from, to);
    assertThat(changed(json, forged)).containsExactly(field);
    assertThat(verifies(KEYS, read(forged), signature(order))).isFalse();
  }

  @Test
  void signsEveryFieldButWhoSentItAndTheSignature() {
    OrderRequest order = TradingMessages.limitOrder();
    String content = new String(order.signedContent(), StandardCharsets.UTF_16BE);
    Map<String, String> fields = new TreeMap<>(fields(MessageJson.write(order)));
    fields
        .keySet()
        .removeAll(
            Set.of(
                "type",
                "message_id",
                "schema_version",
                "published_at",
                "correlation_id",
                "risk_approved",
                "approval.signature"));

    assertThat(fields).hasSize(19);
    assertThat(content.lines().skip(1))
        .containsExactlyInAnyOrderElementsOf(
            fields.values().stream().map(text -> text.length() + ":" + text).toList());
  }

  @Test
  void separatesFieldsWhateverIsInThem() {
    OrderRequest dash = read(json().replace("\"reason\":\"entry\"", "\"reason\":\"-\\n5:paper\""));
    String content = new String(dash.signedContent(), StandardCharsets.UTF_16BE);

    assertThat(content).endsWith("\n9:-\n5:paper\n5:paper\n").contains("\n-\n8:33815.15\n");
  }

  @ParameterizedTest
  @CsvSource({
    "'\"risk_approved\":true', '\"risk_approved\":false', risk_approved must be true",
    "'\"approval\":', '\"other\":', approval is missing",
    "'\"quantity\":\"0.01449\"', '\"quantity\":\"0\"', quantity of BUY must be positive",
    "'\"quantity\":', '\"other\":', quantity is missing",
    "'\"action\":\"BUY\"', '\"action\":\"ADJUST\"', quantity of ADJUST must be 0",
    "'\"order_type\":\"MARKET\"', '\"order_type\":\"LIMIT\"', price of BUY LIMIT is missing",
    "'\"reason\":', '\"price\":\"1\",\"reason\":', price of BUY MARKET must be absent"
  })
  void refusesWhatDoesNotFitTogether(String from, String to, String words) {
    assertThat(json()).contains(from);
    assertThatThrownBy(() -> read(json().replace(from, to)))
        .isInstanceOf(MalformedMessageException.class)
        .hasStackTraceContaining(words);
  }

  @Test
  void adjustmentNeedsALevel() {
    String bare =
        json()
            .replace("\"action\":\"BUY\"", "\"action\":\"ADJUST\"")
            .replace("0.01449", "0")
            .replace("take_profit", "other");

    assertThat(read(bare).stopLoss()).isPresent();
    assertThatThrownBy(() -> read(bare.replace("stop_loss", "another")))
        .hasStackTraceContaining("stop_loss or take_profit of ADJUST is missing");
  }

  @Test
  void refusesAnotherKeyAndWhatIsNoSignature() {
    OrderRequest order = TradingMessages.orderRequest();
    assertThat(verifies(ApprovalKeys.generate(), order, signature(order))).isFalse();
    assertThat(verifies(KEYS, order, "no signature")).isFalse();
  }

  @Test
  void namesWhatIsWrongWithAKey() {
    assertThatThrownBy(() -> ApprovalKeys.publicKey("AAAA"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("public key");
  }

  @Test
  void knowsNoEnvironmentButPaperAndLive() {
    assertThatThrownBy(() -> Environment.of("backtest"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("backtest");
  }

  private static String json() {
    return new String(MessageJson.write(TradingMessages.orderRequest()), StandardCharsets.UTF_8);
  }

  private static OrderRequest read(String json) {
    return MessageJson.read(json.getBytes(StandardCharsets.UTF_8), OrderRequest.class);
  }

  private static Set<String> changed(String json, String forged) {
    Map<String, String> before = fields(json.getBytes(StandardCharsets.UTF_8));
    Map<String, String> after = fields(forged.getBytes(StandardCharsets.UTF_8));
    return before.keySet().stream()
        .filter(field -> !Objects.equals(before.get(field), after.get(field)))
        .collect(Collectors.toSet());
  }

  /** Each value by its path. */
  private static Map<String, String> fields(byte[] json) {
    Map<String, String> fields = new HashMap<>();
    fields("", MessageJson.mapper().readTree(json), fields);
    return fields;
  }

  private static void fields(String path, JsonNode node, Map<String, String> fields) {
    node.properties()
        .forEach(
            field -> {
              if (field.getValue().isObject()) {
                fields(path + field.getKey() + ".", field.getValue(), fields);
              } else {
                fields.put(path + field.getKey(), field.getValue().asString());
              }
            });
  }

  private static String signature(OrderRequest order) {
    return ApprovalKeys.sign(ApprovalKeys.privateKey(KEYS.privateKey()), order.signedContent());
  }

  private static boolean verifies(ApprovalKeys.Encoded keys, OrderRequest order, String signature) {
    return ApprovalKeys.verifies(
        ApprovalKeys.publicKey(keys.publicKey()), order.signedContent(), signature);
  }
}
