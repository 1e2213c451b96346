package com.mastertrade.strategy;

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
    packages = "com.mastertrade.strategy",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {

  private static final String BASE = "com.mastertrade.strategy.";
  private static final String[] FRAMEWORKS = {
    "org.springframework..",
    "java.sql..",
    "com.rabbitmq..",
    "jakarta..",
    "io.micrometer..",
    "com.github.kagkarlsson..",
    "com.mastertrade.kit.."
  };

  @ArchTest
  static final ArchRule featuresKnowNoFramework =
      noClasses()
          .that()
          .resideInAnyPackage(
              BASE + "catalogue",
              BASE + "backtest",
              BASE + "generation",
              BASE + "schedule",
              BASE + "market")
          .and()
          .haveNameNotMatching(".*(Configuration|Properties)(\\$.*)?")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(FRAMEWORKS);

  @ArchTest
  static final ArchRule onlyValuesEnterAndLeaveTheSearch =
      noClasses()
          .that()
          .resideInAPackage(BASE + "search..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(FRAMEWORKS)
          .orShould()
          .dependOnClassesThat()
          .resideInAnyPackage(
              BASE + "catalogue..",
              BASE + "backtest..",
              BASE + "generation..",
              BASE + "schedule..",
              BASE + "market..");

  @ArchTest
  static final ArchRule featuresHaveNoCycles =
      slices().matching(BASE + "(*)..").should().beFreeOfCycles();

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
