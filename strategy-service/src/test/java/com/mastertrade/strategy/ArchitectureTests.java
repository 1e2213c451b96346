package com.mastertrade.strategy;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.mastertrade.kit.test.ServiceRules;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;

@AnalyzeClasses(
    packages = "com.mastertrade.strategy",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {

  private static final String BASE = "com.mastertrade.strategy";
  private static final String[] FEATURES = {
    "catalogue", "backtest", "generation", "schedule", "market"
  };

  @ArchTest
  static final ArchRule featuresKnowNoFramework =
      ServiceRules.featuresKnowNoFramework(BASE, FEATURES);

  @ArchTest
  static final ArchRule onlyValuesEnterAndLeaveTheSearch =
      ServiceRules.isPlainJavaApartFrom(BASE, "search", FEATURES);

  @ArchTest static final ArchRule featuresHaveNoCycles = ServiceRules.featuresHaveNoCycles(BASE);

  @ArchTest static final ArchRule timeAndChanceAreGiven = ServiceRules.TIME_AND_CHANCE_ARE_GIVEN;

  @ArchTest
  static final ArchRule adaptersDoNotKnowTheWeb = ServiceRules.adaptersDoNotKnowTheWeb(BASE);

  @ArchTest
  static final ArchRule controllersReachNoDatabase = ServiceRules.controllersReachNoDatabase();

  @ArchTest
  static final ArchRule featuresKnowNoKit =
      noClasses()
          .that()
          .resideInAnyPackage(
              Arrays.stream(FEATURES).map(feature -> BASE + "." + feature).toArray(String[]::new))
          .and()
          .haveNameNotMatching(".*(Configuration|Properties)(\\$.*)?")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("com.mastertrade.kit..");
}
