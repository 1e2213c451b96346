package com.mastertrade.kit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;

@AnalyzeClasses(
    packages = "com.mastertrade.kit",
    importOptions = ImportOption.DoNotIncludeTests.class)
class KitArchitectureTests {

  @ArchTest
  static final ArchRule noCycles =
      slices().matching("com.mastertrade.kit.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule noHiddenClock =
      noClasses()
          .should()
          .callMethod(Instant.class, "now")
          .orShould()
          .callMethod(System.class, "currentTimeMillis");
}
