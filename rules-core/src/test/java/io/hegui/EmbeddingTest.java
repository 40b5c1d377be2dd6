package io.hegui;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The library leaves alone what belongs to the program that it is embedded in. */
class EmbeddingTest {
  private static final JavaClasses LIBRARY =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("io.hegui");

  /** What starts a thread, or uses one that nobody handed in, by the name of its class. */
  private static final Set<String> THREADS =
      Set.of(
          "java.lang.Thread.<init>",
          "java.lang.Thread.start",
          "java.util.Timer.<init>",
          "java.util.Collection.parallelStream",
          "java.util.List.parallelStream",
          "java.util.stream.BaseStream.parallel",
          "java.util.stream.Stream.parallel",
          "java.util.concurrent.ForkJoinPool.commonPool",
          "java.util.concurrent.ForkJoinPool.<init>",
          "java.util.concurrent.ThreadPoolExecutor.<init>");

  private static final Set<String> SETTINGS =
      Set.of(
          "java.lang.System.setProperty",
          "java.lang.System.setProperties",
          "java.lang.System.clearProperty",
          "java.lang.System.setOut",
          "java.lang.System.setErr",
          "java.lang.System.setIn",
          "java.lang.Runtime.addShutdownHook",
          "java.lang.Thread.setDefaultUncaughtExceptionHandler",
          "java.lang.Thread.setContextClassLoader",
          "java.net.URL.setURLStreamHandlerFactory",
          "java.security.Security.addProvider",
          "java.util.Locale.setDefault",
          "java.util.TimeZone.setDefault");

  private static DescribedPredicate<AccessTarget> oneOf(Set<String> names) {
    return DescribedPredicate.describe(
        "one of " + names,
        target ->
            names.contains(target.getOwner().getFullName() + "." + target.getName())
                || target.getOwner().getFullName().equals("java.util.concurrent.Executors"));
  }

  @Test
  void noThreadIsStarted() {
    noClasses().should().accessTargetWhere(to(THREADS)).check(LIBRARY);
  }

  @Test
  void noSettingOfTheJvmIsChanged() {
    noClasses().should().accessTargetWhere(to(SETTINGS)).check(LIBRARY);
  }

  private static DescribedPredicate<com.tngtech.archunit.core.domain.JavaAccess<?>> to(
      Set<String> names) {
    DescribedPredicate<AccessTarget> target = oneOf(names);
    return DescribedPredicate.describe(
        target.getDescription(), access -> target.test(access.getTarget()));
  }

  @Test
  void everyStaticFieldIsFinal() {
    fields().that().areStatic().should().beFinal().check(LIBRARY);
  }

  /** What is final may still be a map that grows: so it is looked into. */
  @Test
  void whatIsStaticDoesNotChange() throws ReflectiveOperationException {
    List<String> changeable = new ArrayList<>();
    int seen = 0;
    for (var type : LIBRARY) {
      for (JavaField each : type.getFields()) {
        if (each.getModifiers().contains(JavaModifier.STATIC)
            && !each.getModifiers().contains(JavaModifier.SYNTHETIC)) {
          Field field = each.reflect();
          field.setAccessible(true);
          Object value = field.get(null);
          seen++;
          if (canChange(value)) {
            changeable.add(each.getFullName() + " is a " + value.getClass().getName());
          }
        }
      }
    }
    assertThat(changeable).isEmpty();
    assertThat(seen).isPositive();
  }

  private static boolean canChange(Object value) {
    if (value instanceof Map || value instanceof Collection) {
      String kind = value.getClass().getName();
      return !kind.startsWith("java.util.ImmutableCollections")
          && !kind.startsWith("java.util.Collections$Unmodifiable")
          && !kind.startsWith("java.util.Collections$Empty");
    }
    return value instanceof ThreadLocal
        || value instanceof StringBuilder
        || (value != null && value.getClass().getName().startsWith("java.util.concurrent."));
  }
}
