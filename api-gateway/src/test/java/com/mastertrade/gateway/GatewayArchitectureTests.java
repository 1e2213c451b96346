package com.mastertrade.gateway;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
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
    packages = "com.mastertrade.gateway",
    importOptions = ImportOption.DoNotIncludeTests.class)
class GatewayArchitectureTests {

  private static final String BASE = "com.mastertrade.gateway.";

  @ArchTest
  static final ArchRule featuresDoNotGoInCircles =
      slices().matching(BASE + "(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule featureRootsAreFreeOfFrameworks =
      noClasses()
          .that()
          .resideInAnyPackage(
              BASE + "auth",
              BASE + "route",
              BASE + "stream",
              BASE + "status",
              BASE + "limit",
              BASE + "audit")
          .and()
          .haveNameNotMatching(".*(Configuration|Properties)(\\$.*)?")
          .should()
          .dependOnClassesThat(
              resideInAnyPackage(
                  "org.springframework..",
                  "jakarta.servlet..",
                  "java.sql..",
                  "java.net.http..",
                  "io.lettuce..",
                  "io.github.bucket4j..",
                  "com.rabbitmq.."));

  @ArchTest
  static final ArchRule adaptersDoNotKnowEachOther =
      noClasses()
          .that(resideInAnyPackage("..jdbc..", "..redis..", "..messaging..", "..http.."))
          .should()
          .dependOnClassesThat(resideInAPackage(BASE + "*.web.."));

  @ArchTest
  static final ArchRule controllersReachNoDatabase =
      noClasses()
          .that(resideInAPackage("..web.."))
          .should()
          .dependOnClassesThat(resideInAnyPackage("..jdbc..", "..redis.."));

  @ArchTest
  static final ArchRule noHiddenClock =
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
