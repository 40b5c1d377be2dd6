package io.hegui.examples.benchmarks;

import io.hegui.examples.benchmarks.contenders.Contenders;
import java.io.File;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The jars of this command, of which each contender gets those that it needs. */
final class ClassPath {
  private static final List<String> JARS =
      Arrays.asList(System.getProperty("java.class.path").split(File.pathSeparator, -1));

  /** What each has to itself; the names' first letters, since they stand before a version. */
  private static final Map<Contenders, Pattern> OWN =
      Map.of(
          Contenders.DUCKDB,
          Pattern.compile("duckdb.*"),
          Contenders.EASY_RULES,
          Pattern.compile("easy-rules.*"),
          Contenders.EVRETE,
          Pattern.compile("evrete.*"),
          // Hegui leaves the compiler out, on purpose.
          Contenders.DROOLS,
          Pattern.compile(
              "(antlr|commons-codec|ecj|javaparser|kie-util-(maven|xml)|drools-(codegen|commands"
                  + "|drl|ecj|engine|io|model-codegen|model-prototype|mvel|wiring-dynamic)).*"));

  private static final Pattern VERSION = Pattern.compile("(.+)-(\\d[\\w.]*)\\.jar");

  private ClassPath() {}

  static String of(Contenders contender) {
    return JARS.stream()
        .filter(
            jar ->
                OWN.entrySet().stream()
                    .filter(own -> own.getKey() != contender)
                    .noneMatch(own -> own.getValue().matcher(name(jar)).matches()))
        .collect(Collectors.joining(File.pathSeparator));
  }

  /** Which version of that library is at hand. */
  static String version(String library) {
    return JARS.stream()
        .map(jar -> VERSION.matcher(name(jar)))
        .filter(jar -> jar.matches() && jar.group(1).equals(library))
        .map(jar -> jar.group(2))
        .findFirst()
        .orElse("?");
  }

  private static String name(String jar) {
    return new File(jar).getName();
  }
}
