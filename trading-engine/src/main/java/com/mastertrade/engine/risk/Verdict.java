package com.mastertrade.engine.risk;

import com.mastertrade.engine.order.OrderTicket;
import com.mastertrade.engine.signal.Intent;
import java.util.List;

/** What the gate says. */
public sealed interface Verdict {

  Intent intent();

  /**
   * It may be done.
   *
   * @param reducedBy names of the rules that made it smaller, in their order
   */
  record Approved(Intent intent, OrderTicket ticket, List<String> reducedBy) implements Verdict {

    public Approved {
      reducedBy = List.copyOf(reducedBy);
    }
  }

  /** It may not. */
  record Refused(Intent intent, List<Refusal> refusals) implements Verdict {

    public Refused {
      refusals = List.copyOf(refusals);
      if (refusals.isEmpty()) {
        throw new IllegalArgumentException("a refusal needs a reason");
      }
    }
  }
}
