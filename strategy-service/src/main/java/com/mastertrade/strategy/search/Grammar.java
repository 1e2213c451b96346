package com.mastertrade.strategy.search;

import com.mastertrade.common.instrument.Symbol;
import com.mastertrade.common.market.Interval;
import com.mastertrade.engine.document.Grids;
import com.mastertrade.engine.document.Protection;
import com.mastertrade.engine.document.Rule.Condition;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.random.RandomGenerator;

/**
 * What the search can say: random genomes, genomes near another, children of two. All chance comes
 * from one generator; not thread-safe.
 */
final class Grammar {

  /** Bars that are long enough for costs not to eat every edge. */
  static final List<Interval> INTERVALS =
      List.of(Interval.M5, Interval.M15, Interval.M30, Interval.H1, Interval.H2, Interval.H4);

  private final List<Symbol> symbols;
  private final Draw draw;
  private final Conditions conditions;

  Grammar(List<Symbol> symbols, RandomGenerator random) {
    this.symbols = List.copyOf(symbols);
    this.draw = new Draw(random);
    this.conditions = new Conditions(draw);
  }

  Draw draw() {
    return draw;
  }

  Genome random() {
    List<Condition> entry = new ArrayList<>();
    List<Condition> exit = new ArrayList<>();
    int entries = draw.chance(0.45) ? 1 : draw.chance(0.7) ? 2 : Genome.MAX_ENTRY;
    for (int i = 0; i < entries; i++) {
      entry.add(conditions.random());
    }
    int exits = draw.below(Genome.MAX_EXIT + 1);
    for (int i = 0; i < exits; i++) {
      exit.add(conditions.random());
    }
    return new Genome(draw.from(symbols), draw.from(INTERVALS), entry, exit, protection());
  }

  private Protection protection() {
    return new Protection(
        draw.from(Grids.STOPS),
        draw.chance(0.5) ? OptionalDouble.of(draw.from(Grids.TARGETS)) : OptionalDouble.empty(),
        draw.chance(0.3) ? OptionalDouble.of(draw.from(Grids.TRAILINGS)) : OptionalDouble.empty(),
        draw.chance(0.6) ? OptionalInt.of(draw.from(Grids.MAX_BARS)) : OptionalInt.empty());
  }

  /** The genome with one to three of its parts changed. */
  Genome mutate(Genome genome) {
    Genome changed = genome;
    int changes = draw.chance(0.6) ? 1 : 2 + draw.below(2);
    for (int i = 0; i < changes; i++) {
      changed = change(changed);
    }
    return changed;
  }

  private Genome change(Genome genome) {
    return switch (draw.below(20)) {
      case 0 -> genome.on(draw.from(symbols));
      case 1 -> genome.on(draw.neighbour(INTERVALS, genome.interval()));
      case 2 -> genome.withEntry(draw.changeOne(genome.entry(), _ -> conditions.random()));
      case 3 -> changeLength(genome);
      case 4 -> changeExits(genome);
      case 5, 6, 7, 8, 9 -> genome.withEntry(draw.changeOne(genome.entry(), conditions::near));
      case 10, 11, 12 -> nearExit(genome);
      default -> genome.with(near(genome.protection()));
    };
  }

  private Genome changeLength(Genome genome) {
    boolean more = genome.entry().size() == 1;
    boolean less = genome.entry().size() == Genome.MAX_ENTRY;
    return more || (!less && draw.chance(0.5))
        ? genome.withEntry(draw.add(genome.entry(), conditions.random()))
        : genome.withEntry(draw.dropOne(genome.entry()));
  }

  private Genome changeExits(Genome genome) {
    boolean more = genome.exit().isEmpty();
    boolean less = genome.exit().size() == Genome.MAX_EXIT;
    return more || (!less && draw.chance(0.5))
        ? genome.withExit(draw.add(genome.exit(), conditions.random()))
        : genome.withExit(draw.dropOne(genome.exit()));
  }

  private Genome nearExit(Genome genome) {
    return genome.exit().isEmpty()
        ? genome.with(near(genome.protection()))
        : genome.withExit(draw.changeOne(genome.exit(), conditions::near));
  }

  private Protection near(Protection old) {
    double stop = old.stop();
    OptionalDouble target = old.target();
    OptionalDouble trailing = old.trailing();
    OptionalInt maxBars = old.maxBars();
    switch (draw.below(4)) {
      case 0 -> stop = draw.neighbour(Grids.STOPS, stop);
      case 1 -> target = near(target, Grids.TARGETS);
      case 2 -> trailing = near(trailing, Grids.TRAILINGS);
      default -> maxBars = near(maxBars);
    }
    return new Protection(stop, target, trailing, maxBars);
  }

  private OptionalDouble near(OptionalDouble old, List<Double> grid) {
    if (old.isEmpty()) {
      return OptionalDouble.of(draw.from(grid));
    }
    return draw.chance(0.25)
        ? OptionalDouble.empty()
        : OptionalDouble.of(draw.neighbour(grid, old.getAsDouble()));
  }

  private OptionalInt near(OptionalInt old) {
    if (old.isEmpty()) {
      return OptionalInt.of(draw.from(Grids.MAX_BARS));
    }
    return draw.chance(0.25)
        ? OptionalInt.empty()
        : OptionalInt.of(draw.neighbour(Grids.MAX_BARS, old.getAsInt()));
  }

  /** A child with the symbol and interval of one parent and a mixture of their rules. */
  Genome cross(Genome a, Genome b) {
    return new Genome(
        a.symbol(),
        draw.chance(0.7) ? a.interval() : b.interval(),
        mixed(a.entry(), b.entry(), Math.max(1, a.entry().size())),
        mixed(a.exit(), b.exit(), draw.chance(0.5) ? a.exit().size() : b.exit().size()),
        draw.chance(0.5) ? a.protection() : b.protection());
  }

  private List<Condition> mixed(List<Condition> a, List<Condition> b, int size) {
    List<Condition> pool = new ArrayList<>(a);
    b.stream().filter(condition -> !a.contains(condition)).forEach(pool::add);
    List<Condition> chosen = new ArrayList<>();
    while (chosen.size() < size && !pool.isEmpty()) {
      chosen.add(pool.remove(draw.below(pool.size())));
    }
    return chosen;
  }
}
