package com.mastertrade.kit.test;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.lang.ArchRule;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.Random;

/** The structure every service keeps to: one line each in its own architecture test. */
public final class ServiceRules {

  private static final String[] FRAMEWORKS = {
    "org.springframework..",
    "jakarta..",
    "java.sql..",
    "java.net.http..",
    "com.rabbitmq..",
    "io.lettuce..",
    "io.github.bucket4j..",
    "io.micrometer..",
    "com.github.kagkarlsson..",
    "org.knowm..",
    "info.bitrich.."
  };

  /** Time and chance are handed in; a decimal is never made of a double. */
  public static final ArchRule TIME_AND_CHANCE_ARE_GIVEN =
      noClasses()
          .should()
          .callMethod(Instant.class, "now")
          .orShould()
          .callMethod(System.class, "currentTimeMillis")
          .orShould()
          .callConstructor(Random.class)
          .orShould()
          .callConstructor(BigDecimal.class, double.class);

  private ServiceRules() {}

  /** The packages directly under {@code base} do not go in circles. */
  public static ArchRule featuresHaveNoCycles(String base) {
    return slices().matching(base + ".(*)..").should().beFreeOfCycles();
  }

  /**
   * The roots of these features know no web, no database, no broker; their wiring ({@code
   * …Configuration}, {@code …Properties}) does.
   *
   * @param features names of packages directly under {@code base}, without what lies below them
   */
  public static ArchRule featuresKnowNoFramework(String base, String... features) {
    return noClasses()
        .that()
        .resideInAnyPackage(under(base, features))
        .and()
        .haveNameNotMatching(".*(Configuration|Properties)(\\$.*)?")
        .should()
        .dependOnClassesThat(resideInAnyPackage(FRAMEWORKS));
  }

  /** These packages, with all below them, know no framework and none of {@code others}. */
  public static ArchRule isPlainJavaApartFrom(String base, String pure, String... others) {
    String[] features =
        Arrays.stream(under(base, others)).map(name -> name + "..").toArray(String[]::new);
    return noClasses()
        .that()
        .resideInAPackage(base + "." + pure + "..")
        .should()
        .dependOnClassesThat(
            resideInAnyPackage(FRAMEWORKS)
                .or(resideInAnyPackage("com.mastertrade.kit.."))
                .or(resideInAnyPackage(features)));
  }

  /** What talks to databases, brokers and other services does not know the web side. */
  public static ArchRule adaptersDoNotKnowTheWeb(String base) {
    return noClasses()
        .that(resideInAnyPackage("..jdbc..", "..redis..", "..messaging..", "..http.."))
        .should()
        .dependOnClassesThat(resideInAnyPackage(base + ".*.web.."));
  }

  /** Controllers go through their feature, never straight to a store. */
  public static ArchRule controllersReachNoDatabase() {
    return noClasses()
        .that(resideInAnyPackage("..web.."))
        .should()
        .dependOnClassesThat(resideInAnyPackage("..jdbc..", "..redis.."));
  }

  private static String[] under(String base, String... names) {
    return Arrays.stream(names).map(name -> base + "." + name).toArray(String[]::new);
  }
}
