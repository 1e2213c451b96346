package com.mastertrade.strategy.generation;

import com.mastertrade.strategy.generation.NightSummary.Fallen;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A night in a sentence or two. */
final class Verdict {

  private static final int GATES_NAMED = 3;

  private Verdict() {}

  /**
   * @param leftOut why the night did without a symbol
   */
  static String of(NightFigures figures, List<String> leftOut) {
    String told = figures.selected() > 0 ? selected(figures) : nothing(figures);
    if (leftOut.isEmpty()) {
      return told;
    }
    return told + " Left out: " + String.join("; ", leftOut) + ".";
  }

  private static String selected(NightFigures figures) {
    return String.format(
        Locale.ROOT,
        "%d of %d strategies were selected for paper, all unproven; %d passed every gate. %s",
        figures.selected(),
        figures.generated(),
        figures.passed(),
        luck(figures));
  }

  /** The best is the best of all that were kept, selected or not. */
  private static String luck(NightFigures figures) {
    double luck = figures.luckSharpe();
    return figures
        .bestSharpe()
        .map(
            best ->
                String.format(
                    Locale.ROOT,
                    "The best of all %d shows a Sharpe ratio of %.1f; luck alone would show %.1f in"
                        + " %,d trials%s.",
                    figures.generated(),
                    best,
                    luck,
                    figures.evaluations(),
                    best <= luck ? ", so that it may well be luck" : ", which is no proof either"))
        .orElseGet(
            () ->
                String.format(
                    Locale.ROOT,
                    "None traded enough for a Sharpe ratio; luck alone would show %.1f in %,d"
                        + " trials.",
                    luck,
                    figures.evaluations()));
  }

  private static String nothing(NightFigures figures) {
    if (figures.passed() > 0) {
      return figures.passed()
          + " strategies passed every gate, but the limits leave no place for paper. "
          + luck(figures);
    }
    String reasons =
        figures.fallen().stream()
            .sorted(Comparator.comparingInt(Fallen::count).reversed())
            .limit(GATES_NAMED)
            .map(fallen -> fallen.count() + " because " + fallen.detail())
            .collect(Collectors.joining(", "));
    return "Nothing was selected: none of "
        + figures.generated()
        + " strategies passed every gate; "
        + reasons
        + ". "
        + luck(figures);
  }
}
