package com.mastertrade.common.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mastertrade.common.order.ApprovalKeys;
import com.mastertrade.common.order.Environment;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrderApprovalTests {

  private static final ApprovalKeys.Encoded KEYS = ApprovalKeys.generate();

  @Test
  void verifiesWhatWasSigned() {
    OrderRequest order = TradingMessages.orderRequest();
    assertThat(verifies(KEYS, order, signature(order))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "\"sequence\":2, \"sequence\":3",
    "0.01449, 0.11449",
    "\"action\":\"BUY\", \"action\":\"CLOSE\"",
    "\"side\":\"BUY\", \"side\":\"SELL\"",
    "\"order_type\":\"MARKET\", \"order_type\":\"LIMIT\"",
    "\"symbol\":\"BTCUSDT\", \"symbol\":\"ETHUSDT\"",
    "33815.15, 30000.00",
    "35885.46, 99999.00",
    "\"stop_fraction\":0.02, \"stop_fraction\":0.5",
    "\"target_fraction\":0.04, \"target_fraction\":0.9",
    "0d6c3b1e-27f6, 1d6c3b1e-27f6",
    "a7a4f1b2-0c35, b7a4f1b2-0c35",
    "approval-7, approval-8",
    "2026-11-24T03:01:00Z, 2027-11-24T03:01:00Z",
    "2023-11-01T00:01:00Z, 2023-11-01T00:02:00Z",
    "\"reason\":\"entry\", \"reason\":\"manual\"",
    "\"environment\":\"paper\", \"environment\":\"live\""
  })
  void refusesAnyChangedField(String from, String to) {
    OrderRequest order = TradingMessages.orderRequest();
    String json = new String(MessageJson.write(order), StandardCharsets.UTF_8);
    String forged = json.replace(from, to);
    assertThat(forged).isNotEqualTo(json);
    OrderRequest read =
        MessageJson.read(forged.getBytes(StandardCharsets.UTF_8), OrderRequest.class);
    assertThat(verifies(KEYS, read, signature(order))).isFalse();
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

  private static String signature(OrderRequest order) {
    return ApprovalKeys.sign(ApprovalKeys.privateKey(KEYS.privateKey()), order.signedContent());
  }

  private static boolean verifies(ApprovalKeys.Encoded keys, OrderRequest order, String signature) {
    return ApprovalKeys.verifies(
        ApprovalKeys.publicKey(keys.publicKey()), order.signedContent(), signature);
  }
}
