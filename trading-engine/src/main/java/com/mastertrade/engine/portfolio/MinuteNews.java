package com.mastertrade.engine.portfolio;

import com.mastertrade.engine.desk.Execution;
import com.mastertrade.engine.risk.Breaker;
import com.mastertrade.engine.risk.Verdict;
import java.util.List;

/**
 * What a minute brought.
 *
 * @param executions fills of its bars, then what became of the tickets submitted at its close
 * @param verdicts of the gate on what was wanted at its close
 * @param breakers that opened
 */
public record MinuteNews(
    long time, List<Execution> executions, List<Verdict> verdicts, List<Breaker> breakers) {

  public MinuteNews {
    executions = List.copyOf(executions);
    verdicts = List.copyOf(verdicts);
    breakers = List.copyOf(breakers);
  }
}
