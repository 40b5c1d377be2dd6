package io.hegui.engine;

import io.hegui.policy.PolicyException;
import io.hegui.policy.PolicyFiles;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.drools.model.Model;

/**
 * Finds the classes that a policy's rules were compiled to. They are taken from the list that the
 * build wrote, without a scan of the class path, which finds nothing in some jars and executors and
 * does not say so.
 */
final class CompiledRules {
  private CompiledRules() {}

  static List<Model> load(ClassLoader loader, PolicyFiles files) {
    String list = files.manifest().model();
    List<Model> models = new ArrayList<>();
    for (String line : read(loader, list).lines().toList()) {
      // The first line states the format's version as key:value; each other line names a class.
      if (!line.isBlank() && line.indexOf(':') < 0) {
        models.add(instantiate(loader, line.strip()));
      }
    }
    if (models.stream().allMatch(model -> model.getRules().isEmpty())) {
      throw new PolicyException("policy " + files.manifest().id() + " has no rules in " + list);
    }
    return List.copyOf(models);
  }

  private static String read(ClassLoader loader, String path) {
    try (InputStream in = loader.getResourceAsStream(path)) {
      if (in == null) {
        throw new PolicyException("the list of compiled rules " + path + " is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Model instantiate(ClassLoader loader, String className) {
    try {
      return (Model) loader.loadClass(className).getConstructor().newInstance();
    } catch (ReflectiveOperationException | LinkageError e) {
      throw new IllegalStateException("cannot load the compiled rules " + className, e);
    }
  }
}
