package com.mastertrade.marketdata;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Random;

@AnalyzeClasses(
    packages = "com.mastertrade.marketdata",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {

  private static final String BASE = "com.mastertrade.marketdata.";

  @ArchTest
  static final ArchRule featuresKnowNoFramework =
      noClasses()
          .that()
          .resideInAnyPackage(
              BASE + "candle",
              BASE + "history",
              BASE + "stream",
              BASE + "symbol",
              BASE + "collector",
              BASE + "source",
              BASE + "market",
              BASE + "indicator",
              BASE + "exchange")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.springframework..",
              "java.sql..",
              "com.rabbitmq..",
              "org.knowm..",
              "info.bitrich..",
              "jakarta..",
              "io.micrometer..");

  @ArchTest
  static final ArchRule featuresHaveNoCycles =
      slices().matching(BASE + "(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule onlyTheWiringKnowsTheWiring =
      noClasses()
          .that()
          .resideOutsideOfPackage(BASE + "config")
          .should()
          .dependOnClassesThat()
          .resideInAPackage(BASE + "config");

  @ArchTest
  static final ArchRule timeAndChanceAreGiven =
      noClasses()
          .should()
          .callMethod(Instant.class, "now")
          .orShould()
          .callMethod(System.class, "currentTimeMillis")
          .orShould()
          .callConstructor(Random.class)
          .orShould()
          .callConstructor(BigDecimal.class, double.class);
}
