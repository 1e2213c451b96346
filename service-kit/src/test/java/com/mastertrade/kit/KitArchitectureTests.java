package com.mastertrade.kit;

import com.mastertrade.kit.test.ServiceRules;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(
    packages = "com.mastertrade.kit",
    importOptions = ImportOption.DoNotIncludeTests.class)
class KitArchitectureTests {

  @ArchTest
  static final ArchRule noCycles = ServiceRules.featuresHaveNoCycles("com.mastertrade.kit");

  @ArchTest static final ArchRule noHiddenClock = ServiceRules.TIME_AND_CHANCE_ARE_GIVEN;
}
