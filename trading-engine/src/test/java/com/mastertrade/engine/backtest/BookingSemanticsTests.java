package com.mastertrade.engine.backtest;

import static org.assertj.core.api.Assertions.assertThat;

import com.mastertrade.engine.booking.Amounts;
import com.mastertrade.engine.booking.Trade;
import com.mastertrade.engine.costs.CostModel;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class BookingSemanticsTests {

  @Test
  void putsAsManyLotsIntoATradeAsCashAndFeePayFor() {
    Trade trade = round(new Script().with(CostModel.of(10, 0))).trades().getFirst();

    assertThat(trade.entry().lots()).isEqualTo(999);
    assertThat(Amounts.decimal(trade.entry().value())).isEqualByComparingTo("999");
    assertThat(Amounts.decimal(trade.entry().fee())).isEqualByComparingTo("0.999");
  }

  @Test
  void sizesByTheFractionOfCash() {
    assertThat(round(new Script().sized(0.25)).trades().getFirst().entry().lots()).isEqualTo(250);
  }

  @Test
  void refusesAnEntryBelowTheMinimumNotional() {
    Script allowed = new Script(Script.instrument("0", "500")).sized(0.5);
    Script refused = new Script(Script.instrument("0", "500.01")).sized(0.5);

    assertThat(round(allowed).run().refusedEntries()).isZero();
    assertThat(round(refused).run().refusedEntries()).isEqualTo(1);
    assertThat(round(new Script(Script.instrument("0", "500.01")).sized(0.5)).trades()).isEmpty();
  }

  @Test
  void refusesAnEntryBelowTheMinimumQuantity() {
    assertThat(round(new Script(Script.instrument("10", "0"))).run().refusedEntries()).isZero();
    assertThat(round(new Script(Script.instrument("10.01", "0"))).run().refusedEntries()).isOne();
  }

  @Test
  void refusesWhatTheCashCannotPay() {
    Script poor = new Script().withCash(1).buy(1000, 1000, 1000, 1000).wait(1000, 1000, 1000, 1000);

    assertThat(poor.run().refusedEntries()).isEqualTo(1);
    assertThat(poor.run().equity().last()).isEqualTo(Amounts.ONE);
  }

  @Test
  void finalEquityIsCashPlusProfitOfEveryTrade() {
    BacktestResult result = round(new Script().with(CostModel.of(7.5, 3))).run();
    long pnl = result.trades().stream().mapToLong(Trade::pnl).sum();

    assertThat(result.equity().last()).isEqualTo(1_000 * Amounts.ONE + pnl);
  }

  @Test
  void feesAreRoundedUpAndSharesDown() {
    assertThat(Amounts.fee(1, 100_000)).isEqualTo(1);
    assertThat(Amounts.fee(100_000, 100_000)).isEqualTo(100);
    assertThat(Amounts.fee(3_000_000_000_000_001L, 75_000)).isEqualTo(2_250_000_000_001L);
    assertThat(Amounts.share(3, 50_000_000)).isEqualTo(1);
    assertThat(Amounts.of(new BigDecimal("12.5"))).isEqualTo(1_250_000_000);
  }

  @Test
  void equityIsMarkedAtTheLastCloseOfEachDay() {
    BacktestResult result = new DayScript().run();

    assertThat(result.equity().days()).isEqualTo(3);
    assertThat(result.equity().at(0)).isEqualTo(1_000 * Amounts.ONE);
    assertThat(result.equity().at(1)).isEqualTo(1_100 * Amounts.ONE);
    assertThat(result.equity().at(2)).isEqualTo(1_200 * Amounts.ONE);
  }

  private static Script round(Script script) {
    return script
        .buy(100, 100, 100, 100)
        .sell(100, 101, 99, 100)
        .wait(103, 104, 102, 103)
        .wait(103, 103, 103, 103);
  }
}
