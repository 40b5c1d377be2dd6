package io.hegui;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** The library's own house rules. */
class ArchitectureTest {
  private static final JavaClasses LIBRARY =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("io.hegui");

  private static final ArchCondition<JavaMethod> SHOW_NOTHING_OF_THE_ENGINE =
      new ArchCondition<>("show nothing of the engine") {
        @Override
        public void check(JavaMethod method, ConditionEvents events) {
          for (JavaClass shown : method.getAllInvolvedRawTypes()) {
            if (shown.getPackageName().startsWith("io.hegui.engine")) {
              events.add(SimpleConditionEvent.violated(method, method + " shows " + shown));
            }
          }
        }
      };

  @Test
  void noPackageKnowsOneAboveIt() {
    layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .layer("text")
        .definedBy("io.hegui.text..")
        .layer("calendar")
        .definedBy("io.hegui.calendar..")
        .layer("facts")
        .definedBy("io.hegui.facts..")
        .layer("policy")
        .definedBy("io.hegui.policy..")
        .layer("duty")
        .definedBy("io.hegui.duty..")
        .layer("trace")
        .definedBy("io.hegui.trace..")
        .layer("report")
        .definedBy("io.hegui.report..")
        .layer("engine")
        .definedBy("io.hegui.engine..")
        .layer("check")
        .definedBy("io.hegui.check..")
        .layer("json")
        .definedBy("io.hegui.json..")
        .optionalLayer("input")
        .definedBy("io.hegui.input..")
        .layer("large")
        .definedBy("io.hegui.large..")
        .whereLayer("text")
        .mayNotAccessAnyLayer()
        .whereLayer("calendar")
        .mayOnlyAccessLayers("text")
        .whereLayer("facts")
        .mayOnlyAccessLayers("text", "calendar")
        .whereLayer("policy")
        .mayOnlyAccessLayers("text", "calendar", "facts")
        .whereLayer("duty")
        .mayOnlyAccessLayers("text", "calendar", "facts", "policy")
        .whereLayer("report")
        .mayOnlyAccessLayers("text", "calendar", "facts", "policy")
        .whereLayer("trace")
        .mayOnlyAccessLayers("text", "facts", "policy")
        .whereLayer("engine")
        .mayOnlyAccessLayers("text", "calendar", "facts", "policy", "duty", "trace")
        .whereLayer("check")
        .mayOnlyBeAccessedByLayers("large")
        .whereLayer("large")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("json")
        .mayOnlyAccessLayers("text", "facts", "report")
        .whereLayer("input")
        .mayOnlyAccessLayers("text", "facts")
        .check(LIBRARY);
  }

  @Test
  void noPackagesDependOnEachOtherInACircle() {
    slices().matching("io.hegui.(*)..").should().beFreeOfCycles().check(LIBRARY);
  }

  @Test
  void onlyTheEngineAndWhatRulesAccumulateByTouchDrools() {
    noClasses()
        .that(not(resideInAnyPackage("io.hegui.engine..", "io.hegui.duty.accumulate..")))
        .should()
        .dependOnClassesThat(resideInAnyPackage("org.drools..", "org.kie.."))
        .check(LIBRARY);
  }

  @Test
  void onlyThoseWhoReadAndWriteTouchJackson() {
    noClasses()
        .that(not(resideInAnyPackage("io.hegui.json..", "io.hegui.input..", "io.hegui.policy..")))
        .should()
        .dependOnClassesThat(resideInAPackage("com.fasterxml.."))
        .check(LIBRARY);
  }

  @Test
  void onlyTheCheckUsesTheEngine() {
    classes()
        .that()
        .resideInAPackage("io.hegui.engine..")
        .should()
        .onlyHaveDependentClassesThat()
        .resideInAnyPackage("io.hegui.engine..", "io.hegui.check..")
        .check(LIBRARY);
  }

  @Test
  void noPublicSignatureOfTheCheckShowsTheEngine() {
    methods()
        .that()
        .areDeclaredInClassesThat()
        .resideInAPackage("io.hegui.check..")
        .and()
        .arePublic()
        .should(SHOW_NOTHING_OF_THE_ENGINE)
        .check(LIBRARY);
  }

  @Test
  void nothingIsLoggedOrPrinted() {
    NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING.check(LIBRARY);
    NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(LIBRARY);
  }

  @Test
  void everyPackageIsNullMarked() {
    assertThat(LIBRARY.stream().map(JavaClass::getPackage).distinct())
        .isNotEmpty()
        .allSatisfy(each -> assertThat(isNullMarked(each)).as(each.getName()).isTrue());
  }

  private static boolean isNullMarked(JavaPackage each) {
    return each.isAnnotatedWith(NullMarked.class);
  }
}
