package com.mastertrade.gateway;

import com.mastertrade.kit.test.ServiceRules;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(
    packages = GatewayArchitectureTests.BASE,
    importOptions = ImportOption.DoNotIncludeTests.class)
class GatewayArchitectureTests {

  static final String BASE = "com.mastertrade.gateway";

  @ArchTest static final ArchRule featuresHaveNoCycles = ServiceRules.featuresHaveNoCycles(BASE);

  @ArchTest
  static final ArchRule featuresKnowNoFramework =
      ServiceRules.featuresKnowNoFramework(
          BASE, "auth", "route", "stream", "status", "limit", "audit");

  @ArchTest
  static final ArchRule adaptersDoNotKnowTheWeb = ServiceRules.adaptersDoNotKnowTheWeb(BASE);

  @ArchTest
  static final ArchRule controllersReachNoDatabase = ServiceRules.controllersReachNoDatabase();

  @ArchTest static final ArchRule noHiddenClock = ServiceRules.TIME_AND_CHANCE_ARE_GIVEN;
}
