package io.hegui.examples.assurance.mutants;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherExecutionRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/**
 * The policy's own tests: which of them name a rule, and whether they pass with the policy as it is
 * at the moment.
 */
final class PolicyTests {
  /** What is said of all rules at once. */
  static final List<String> OF_ALL_RULES =
      List.of(
          "io.hegui.plan.PolicyTest",
          "io.hegui.plan.WhatShowsItTest",
          "io.hegui.plan.DatedParametersTest",
          "io.hegui.plan.ExamplesTest");

  /** Compares what all others have seen, so that it fails when some did not run. */
  private static final String AFTER_ALL = "io.hegui.plan.BothWaysTest";

  private final Path folder;
  private final ClassLoader policy;
  private final Launcher launcher = LauncherFactory.create();
  private final Set<String> blind = new HashSet<>();

  /** Each test class with the words of its constant pool. */
  private final Map<String, String> words = new TreeMap<>();

  /**
   * @param folder where the compiled tests are
   */
  PolicyTests(Path folder, ClassLoader policy) {
    this.folder = folder;
    this.policy = policy;
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(each -> each.toString().endsWith(".class")).toList()) {
        String name = folder.relativize(file).toString().replace('/', '.').replace(".class", "");
        // What a nested class says counts as its outer one's, with which it runs.
        String outer = name.replaceFirst("\\$.*", "");
        if (outer.endsWith("Test") && !outer.equals(AFTER_ALL) && !OF_ALL_RULES.contains(outer)) {
          words.merge(outer, Files.readString(file, ISO_8859_1), String::concat);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The classes that name one of these rules, those that name fewest rules first. */
  List<String> naming(Collection<String> rules, Collection<String> allRules) {
    List<String> classes = new ArrayList<>(words.keySet());
    classes.removeIf(each -> rules.stream().noneMatch(rule -> names(each, rule)));
    classes.sort(
        Comparator.comparingLong(
            (String each) -> allRules.stream().filter(rule -> names(each, rule)).count()));
    return classes;
  }

  private boolean names(String testClass, String rule) {
    return Pattern.compile(Pattern.quote(rule) + "(?![\\w-])")
        .matcher(words.getOrDefault(testClass, ""))
        .find();
  }

  /**
   * Has all tests run once, to find those that fail without any change, such as those that look for
   * files of their module. They say nothing about mutants.
   */
  Set<String> findBlind(Collection<String> allRules) {
    List<String> classes = new ArrayList<>(OF_ALL_RULES);
    classes.addAll(naming(allRules, allRules));
    for (String each : classes) {
      for (Optional<String> failure = firstFailure(List.of(each));
          failure.isPresent();
          failure = firstFailure(List.of(each))) {
        blind.add(failure.get());
      }
    }
    return Set.copyOf(blind);
  }

  /** The first of these classes' tests to fail, if any does. */
  Optional<String> firstFailure(List<String> classes) {
    try (OwnClasses tests = new OwnClasses(List.of(url()), policy)) {
      return Threads.withContext(
          tests,
          () -> {
            for (String each : classes) {
              Optional<String> failed = firstFailure(tests.loadClass(each));
              if (failed.isPresent()) {
                return failed;
              }
            }
            return Optional.empty();
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private URL url() throws MalformedURLException {
    return folder.toUri().toURL();
  }

  private Optional<String> firstFailure(Class<?> testClass) {
    FirstFailure first = new FirstFailure(testClass.getSimpleName(), blind);
    launcher.execute(
        LauncherExecutionRequestBuilder.request(
                LauncherDiscoveryRequestBuilder.request().selectors(selectClass(testClass)).build())
            .listeners(first)
            .cancellationToken(first.stop())
            .build());
    return first.name();
  }
}
