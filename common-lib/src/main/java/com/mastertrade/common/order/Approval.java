package com.mastertrade.common.order;

import java.time.Instant;

/**
 * The risk manager's word for one order.
 *
 * @param approvalId good for one use
 * @param expiresAt real time
 * @param signature Ed25519 over {@link com.mastertrade.common.message.OrderRequest#signedContent},
 *     Base64
 */
public record Approval(String approvalId, Instant expiresAt, String signature) {

  public Approval {
    if (approvalId.isBlank() || signature.isBlank()) {
      throw new IllegalArgumentException("an approval needs an id and a signature");
    }
  }
}
