package io.hegui.examples.policies.drl;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.drools.drl.ast.descr.ImportDescr;
import org.drools.drl.ast.descr.TypeDeclarationDescr;

/** The types that a policy's rules can name: classes, and the terms that the rules declare. */
public final class Types {
  private final ClassLoader loader;
  private final Map<String, FactType> declared = new TreeMap<>();

  /** What a name means in a file, for every condition of every rule asks. */
  private final Map<String, Optional<FactType>> found = new HashMap<>();

  /**
   * @param loader knows the classes of the library and of the policy
   */
  public Types(ClassLoader loader, List<RuleFile> files) {
    this.loader = loader;
    for (RuleFile file : files) {
      for (TypeDeclarationDescr each : file.content().getTypeDeclarations()) {
        declared.put(qualified(file, each.getTypeName()), declared(file, each));
      }
    }
  }

  private static String qualified(RuleFile file, String name) {
    return file.content().getName() + "." + name;
  }

  private FactType declared(RuleFile file, TypeDeclarationDescr type) {
    Map<String, Optional<Class<?>>> properties = new LinkedHashMap<>();
    type.getFields()
        .forEach(
            (name, field) ->
                properties.put(name, loaded(file, field.getPattern().getObjectType())));
    return new FactType(type.getTypeName(), Optional.empty(), properties);
  }

  /** The type that a name means in a file. */
  public Optional<FactType> find(RuleFile file, String name) {
    return found.computeIfAbsent(file.name() + ' ' + name, key -> look(file, name));
  }

  private Optional<FactType> look(RuleFile file, String name) {
    for (String candidate : candidates(file, name)) {
      FactType term = declared.get(candidate);
      if (term != null) {
        return Optional.of(term);
      }
    }
    return loaded(file, name).map(FactType::of);
  }

  private Optional<Class<?>> loaded(RuleFile file, String name) {
    for (String candidate : candidates(file, name)) {
      try {
        return Optional.of(Class.forName(candidate, false, loader));
      } catch (ClassNotFoundException | LinkageError e) {
        // Another import may mean it. A class of another case is an error where cases are one.
      }
    }
    return Optional.empty();
  }

  /** What the name may stand for, the nearest first. */
  private static List<String> candidates(RuleFile file, String name) {
    List<String> candidates = new ArrayList<>();
    for (ImportDescr each : file.content().getImports()) {
      String target = each.getTarget();
      if (target.endsWith("." + name)) {
        candidates.add(0, target);
      } else if (target.endsWith(".*")) {
        candidates.add(target.substring(0, target.length() - 1) + name);
      }
    }
    candidates.add(0, qualified(file, name));
    candidates.add("java.lang." + name);
    candidates.add(name);
    return candidates;
  }

  /** The simple names of the terms that rules declare. */
  public List<String> terms() {
    return declared.values().stream().map(FactType::name).toList();
  }
}
