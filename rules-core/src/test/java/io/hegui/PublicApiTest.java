package io.hegui;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * What the library offers is listed, so that a change is on purpose. To list it anew: {@code mvn
 * -pl rules-core test -Dtest=PublicApiTest -Dhegui.write=true}.
 */
class PublicApiTest {
  private static final Path LIST = Path.of("public-api.txt");
  private static final String INTERNAL = "io.hegui.engine";
  private static final List<JavaClass> OFFERED =
      new ClassFileImporter()
              .withImportOption(new ImportOption.DoNotIncludeTests())
              .importPackages("io.hegui")
              .stream()
              .filter(PublicApiTest::isOffered)
              .sorted((one, other) -> one.getName().compareTo(other.getName()))
              .toList();

  private static boolean isOffered(JavaClass type) {
    return !isInternal(type)
        && isVisible(type.getModifiers())
        && type.getEnclosingClass().map(PublicApiTest::isOffered).orElse(true);
  }

  private static boolean isInternal(JavaClass type) {
    return (type.getPackageName() + ".").startsWith(INTERNAL + ".");
  }

  private static boolean isVisible(java.util.Set<JavaModifier> modifiers) {
    return (modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED))
        && !modifiers.contains(JavaModifier.SYNTHETIC)
        && !modifiers.contains(JavaModifier.BRIDGE);
  }

  @Test
  void isWhatTheListSays() throws IOException {
    String offered = OFFERED.stream().map(PublicApiTest::told).collect(Collectors.joining("\n"));
    if (Boolean.getBoolean("hegui.write")) {
      Files.writeString(LIST, offered);
    }
    assertThat(offered.lines())
        .as("changed on purpose? then list it anew, and say so in the changelog")
        .containsExactlyElementsOf(Files.readAllLines(LIST));
  }

  /** Who uses only what is offered never comes upon what is internal. */
  @Test
  void showsNothingInternal() {
    for (JavaClass type : OFFERED) {
      for (JavaMember member : type.getMembers()) {
        if (isVisible(member.getModifiers())) {
          assertThat(member.getAllInvolvedRawTypes())
              .as(member.getFullName())
              .noneMatch(PublicApiTest::isInternal);
        }
      }
    }
  }

  private static String told(JavaClass type) {
    String members =
        type.getMembers().stream()
            .filter(member -> isVisible(member.getModifiers()))
            .map(PublicApiTest::told)
            .sorted()
            .map(member -> "  " + member + "\n")
            .collect(Collectors.joining());
    return type.getName() + "\n" + members;
  }

  private static String told(JavaMember member) {
    if (member instanceof JavaField field) {
      return field.getName() + ": " + field.getRawType().getSimpleName();
    }
    JavaCodeUnit unit = (JavaCodeUnit) member;
    String name = unit instanceof JavaConstructor ? "new" : unit.getName();
    String takes =
        unit.getRawParameterTypes().stream()
            .map(JavaClass::getSimpleName)
            .collect(Collectors.joining(", "));
    String gives = unit instanceof JavaMethod ? ": " + unit.getRawReturnType().getSimpleName() : "";
    return name + "(" + takes + ")" + gives;
  }
}
