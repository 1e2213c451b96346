package com.mastertrade.engine.reference;

import com.mastertrade.common.instrument.Instrument;
import com.mastertrade.common.instrument.Symbol;
import com.mastertrade.common.market.Interval;
import com.mastertrade.engine.data.Bar;
import com.mastertrade.engine.data.BarSeries;
import com.mastertrade.engine.data.GrowingBars;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;

/** Input bars with the expected column beside them; NaN where nothing is expected. */
record Vectors(BarSeries bars, List<Double> expected) {

  /** LEAN: a header, one row a bar. */
  static Vectors lean(String file, String column) {
    List<String> lines = lines(file);
    List<String> header =
        Arrays.stream(lines.getFirst().split(",", -1)).map(String::strip).toList();
    List<double[]> rows =
        lines.stream().skip(1).filter(line -> !line.isBlank()).map(Vectors::row).toList();
    int close = Math.max(header.indexOf("Close"), header.indexOf("close"));
    GrowingBars bars = empty();
    for (double[] row : rows) {
      append(
          bars,
          cell(row, header.indexOf("High"), close),
          cell(row, header.indexOf("Low"), close),
          row[close],
          cell(row, header.indexOf("Volume"), close));
    }
    int at = header.indexOf(column);
    return new Vectors(bars.toSeries(), rows.stream().map(row -> row[at]).toList());
  }

  /**
   * Tulip: a line with the name, then its inputs in the order of {@code inputs} (letters h, l, c,
   * v), then its outputs, which end at the last bar.
   */
  static Vectors tulip(String name, String inputs, int output) {
    List<String> lines = lines("untest.txt");
    int at = lines.indexOf(name) + 1;
    double[] close = list(lines.get(at + inputs.indexOf('c')));
    GrowingBars bars = empty();
    for (int i = 0; i < close.length; i++) {
      append(
          bars,
          input(lines, at, inputs, 'h')[i],
          input(lines, at, inputs, 'l')[i],
          close[i],
          input(lines, at, inputs, 'v')[i]);
    }
    double[] values = list(lines.get(at + inputs.length() + output));
    double[] expected = new double[close.length];
    Arrays.fill(expected, Double.NaN);
    System.arraycopy(values, 0, expected, close.length - values.length, values.length);
    return new Vectors(bars.toSeries(), Arrays.stream(expected).boxed().toList());
  }

  private static double[] input(List<String> lines, int at, String inputs, char which) {
    int index = inputs.indexOf(which);
    return list(lines.get(at + (index < 0 ? inputs.indexOf('c') : index)));
  }

  private static List<String> lines(String file) {
    try {
      return Files.readAllLines(SharedFiles.reference("indicators/" + file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static double[] list(String braces) {
    return Arrays.stream(braces.substring(1, braces.length() - 1).split(",", -1))
        .mapToDouble(Double::parseDouble)
        .toArray();
  }

  private static double[] row(String line) {
    return Arrays.stream(line.split(",", -1)).mapToDouble(Vectors::number).toArray();
  }

  private static double number(String cell) {
    try {
      return Double.parseDouble(cell);
    } catch (NumberFormatException e) {
      return Double.NaN;
    }
  }

  private static double cell(double[] row, int index, int otherwise) {
    return row[index < 0 ? otherwise : index];
  }

  private static GrowingBars empty() {
    return new GrowingBars(
        new Instrument(
            new Symbol("SPY"),
            "SPY",
            "USD",
            new BigDecimal("0.0001"),
            BigDecimal.ONE,
            BigDecimal.ZERO,
            BigDecimal.ZERO),
        Interval.D1);
  }

  private static void append(
      GrowingBars bars, double high, double low, double close, double volume) {
    double highest = Math.max(high, close);
    double lowest = Math.min(low, close);
    bars.append(
        new Bar(bars.size() * 86_400_000L, close, highest, lowest, close, Math.max(0, volume)));
  }
}
