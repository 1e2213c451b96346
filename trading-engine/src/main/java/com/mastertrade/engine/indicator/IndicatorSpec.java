package com.mastertrade.engine.indicator;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * An indicator with its parameters.
 *
 * @param values in the order of {@link Indicator#parameters()}
 * @throws IllegalArgumentException naming the parameter and its range
 */
public record IndicatorSpec(Indicator indicator, List<Double> values) implements Source {

  public IndicatorSpec {
    values = List.copyOf(values);
    List<Parameter> parameters = indicator.parameters();
    if (values.size() != parameters.size()) {
      throw new IllegalArgumentException(
          indicator.code() + " takes " + indicator.parameterNames() + ", got " + values);
    }
    for (int i = 0; i < values.size(); i++) {
      requireAllowed(indicator, parameters.get(i), values.get(i));
    }
    indicator.requireConsistent(values);
  }

  /** E.g. {@code of(Indicator.SMA, 20)}. */
  public static IndicatorSpec of(Indicator indicator, double... values) {
    return new IndicatorSpec(indicator, java.util.Arrays.stream(values).boxed().toList());
  }

  /**
   * From the text forms of documents and REST.
   *
   * @throws IllegalArgumentException naming the unknown, missing or out-of-range part and the limit
   */
  public static IndicatorSpec of(String code, Map<String, Double> parameters) {
    Indicator indicator = Indicator.of(code);
    for (String name : parameters.keySet()) {
      if (indicator.parameters().stream().noneMatch(known -> known.name().equals(name))) {
        throw new IllegalArgumentException(
            code + " has no parameter \"" + name + "\"; it takes " + indicator.parameterNames());
      }
    }
    return new IndicatorSpec(
        indicator,
        indicator.parameters().stream()
            .map(parameter -> required(code, parameter, parameters))
            .toList());
  }

  /** The value of a whole-number parameter. */
  public int whole(int index) {
    return values.get(index).intValue();
  }

  public double value(int index) {
    return values.get(index);
  }

  @Override
  public String key() {
    return indicator.code()
        + values.stream().map(NumberText::of).collect(Collectors.joining(",", "(", ")"));
  }

  @Override
  public Unit unit() {
    return indicator.unit();
  }

  @Override
  public IndicatorStep step() {
    return indicator.step(this);
  }

  @Override
  public int firstBar() {
    return indicator.firstBar(this);
  }

  @Override
  public String toString() {
    return key();
  }

  private static Double required(String code, Parameter parameter, Map<String, Double> parameters) {
    Double value = parameters.get(parameter.name());
    if (value == null) {
      throw new IllegalArgumentException(
          code + " needs \"" + parameter.name() + "\", " + parameter.rangeInWords());
    }
    return value;
  }

  private static void requireAllowed(Indicator indicator, Parameter parameter, double value) {
    if (!parameter.allows(value)) {
      throw new IllegalArgumentException(
          indicator.code()
              + " "
              + parameter.name()
              + " must be "
              + parameter.rangeInWords()
              + ", was "
              + NumberText.of(value));
    }
  }
}
