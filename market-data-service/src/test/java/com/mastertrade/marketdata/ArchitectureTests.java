package com.mastertrade.marketdata;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.mastertrade.kit.test.ServiceRules;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(
    packages = "com.mastertrade.marketdata",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {

  private static final String BASE = "com.mastertrade.marketdata";

  @ArchTest
  static final ArchRule featuresKnowNoFramework =
      ServiceRules.featuresKnowNoFramework(
          BASE,
          "candle",
          "history",
          "stream",
          "symbol",
          "collector",
          "source",
          "market",
          "indicator",
          "exchange");

  @ArchTest static final ArchRule featuresHaveNoCycles = ServiceRules.featuresHaveNoCycles(BASE);

  @ArchTest static final ArchRule timeAndChanceAreGiven = ServiceRules.TIME_AND_CHANCE_ARE_GIVEN;

  @ArchTest
  static final ArchRule adaptersDoNotKnowTheWeb = ServiceRules.adaptersDoNotKnowTheWeb(BASE);

  @ArchTest
  static final ArchRule controllersReachNoDatabase = ServiceRules.controllersReachNoDatabase();

  @ArchTest
  static final ArchRule onlyTheWiringKnowsTheWiring =
      noClasses()
          .that()
          .resideOutsideOfPackage(BASE + ".config")
          .should()
          .dependOnClassesThat()
          .resideInAPackage(BASE + ".config");
}
