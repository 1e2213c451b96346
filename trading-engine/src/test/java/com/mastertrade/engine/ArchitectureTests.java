package com.mastertrade.engine;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.Random;

@AnalyzeClasses(
    packages = "com.mastertrade.engine",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {

  @ArchTest
  static final ArchRule packagesHaveNoCycles =
      slices().matching("com.mastertrade.engine.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule knowsNoFrameworkNoFileNoNetworkNoThread =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.springframework..",
              "java.nio.file..",
              "java.net..",
              "java.sql..",
              "java.util.concurrent..",
              "java.util.logging..",
              "org.slf4j..")
          .orShould()
          .dependOnClassesThat()
          .haveFullyQualifiedName("java.io.File")
          .orShould()
          .dependOnClassesThat()
          .haveFullyQualifiedName("java.lang.Thread");

  @ArchTest
  static final ArchRule readsNoClock =
      noClasses()
          .should()
          .callMethod(Instant.class, "now")
          .orShould()
          .callMethod(System.class, "currentTimeMillis")
          .orShould()
          .callMethod(System.class, "nanoTime")
          .orShould()
          .dependOnClassesThat()
          .areAssignableTo(Clock.class);

  @ArchTest
  static final ArchRule drawsNoLots =
      noClasses().should().dependOnClassesThat().areAssignableTo(Random.class);

  @ArchTest
  static final ArchRule neverMakesADecimalOfADouble =
      noClasses().should().callConstructor(BigDecimal.class, double.class);

  @ArchTest
  static final ArchRule booksWithoutDoubles =
      noClasses()
          .that()
          .haveSimpleName("Ledger")
          .or()
          .haveSimpleName("Fill")
          .should()
          .dependOnClassesThat()
          .areAssignableTo(Double.class);
}
