package com.mastertrade.simulator;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.mastertrade.kit.test.ServiceRules;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(
    packages = "com.mastertrade.simulator",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ModularityTests {

  @ArchTest
  static final ArchRule THE_MARKET_IS_PURE_JAVA =
      noClasses()
          .that()
          .resideInAPackage("..market..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.springframework..", "jakarta..", "tools.jackson..");

  @ArchTest
  static final ArchRule PACKAGES_HAVE_NO_CYCLES =
      ServiceRules.featuresHaveNoCycles("com.mastertrade.simulator");

  @ArchTest
  static final ArchRule TIME_AND_CHANCE_ARE_GIVEN = ServiceRules.TIME_AND_CHANCE_ARE_GIVEN;
}
