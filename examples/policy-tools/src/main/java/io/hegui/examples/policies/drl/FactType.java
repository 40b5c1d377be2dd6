package io.hegui.examples.policies.drl;

import io.hegui.facts.Fact;
import io.hegui.facts.FactTable;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A type that a pattern may ask for: a class, or a term that rules declare.
 *
 * @param javaClass empty of a term
 * @param properties what a constraint may name, with its type where that is known
 */
public record FactType(
    String name, Optional<Class<?>> javaClass, Map<String, Optional<Class<?>>> properties) {
  private static final Set<String> OF_ALL = Set.of("hashCode", "toString", "getClass");

  static FactType of(Class<?> type) {
    Map<String, Optional<Class<?>>> properties = new LinkedHashMap<>();
    if (type.isRecord()) {
      Stream.of(type.getRecordComponents())
          .forEach(each -> properties.put(each.getName(), Optional.of(each.getType())));
    }
    Stream.of(type.getMethods())
        .filter(each -> each.getParameterCount() == 0 && !Modifier.isStatic(each.getModifiers()))
        .filter(each -> each.getReturnType() != void.class && !OF_ALL.contains(each.getName()))
        .filter(each -> each.getDeclaringClass() != Object.class)
        .sorted(java.util.Comparator.comparing(Method::getName))
        .forEach(each -> properties.putIfAbsent(property(each), Optional.of(each.getReturnType())));
    return new FactType(type.getSimpleName(), Optional.of(type), properties);
  }

  private static String property(Method accessor) {
    String name = accessor.getName();
    int prefix = name.startsWith("get") ? 3 : name.startsWith("is") ? 2 : 0;
    return prefix > 0 && name.length() > prefix && Character.isUpperCase(name.charAt(prefix))
        ? Character.toLowerCase(name.charAt(prefix)) + name.substring(prefix + 1)
        : name;
  }

  /** Whether it has a method of that name, with whatever arguments. */
  boolean hasMethod(String method) {
    if (javaClass.isEmpty()) {
      // A declared term has accessors alone.
      return properties.containsKey(method)
          || Set.of("toString", "hashCode", "equals").contains(method)
          || Stream.of("get", "is").anyMatch(each -> method.startsWith(each));
    }
    return Stream.of(javaClass.get().getMethods()).anyMatch(each -> each.getName().equals(method))
        || Stream.of(Object.class.getMethods()).anyMatch(each -> each.getName().equals(method));
  }

  /** Whether it has a field that all may read, as {@code System} has {@code out}. */
  boolean hasField(String field) {
    return javaClass.stream()
        .flatMap(type -> Stream.of(type.getFields()))
        .anyMatch(each -> each.getName().equals(field));
  }

  /** The names of its methods, for people. */
  Set<String> methods() {
    Set<String> names = new TreeSet<>(properties.keySet());
    javaClass.ifPresent(
        type ->
            Stream.of(type.getMethods())
                .filter(each -> each.getDeclaringClass() != Object.class)
                .forEach(each -> names.add(each.getName())));
    names.removeAll(OF_ALL);
    names.removeAll(Set.of("equals", "lacks"));
    return names;
  }

  /** The constants of an enumeration; none of another type. */
  public Set<String> constants() {
    return javaClass.filter(Class::isEnum).stream()
        .flatMap(type -> Stream.of(type.getEnumConstants()))
        .map(constant -> ((Enum<?>) constant).name())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The table whose rows are of this type, if it is one. */
  public Optional<String> table() {
    return javaClass
        .filter(Fact.class::isAssignableFrom)
        .map(type -> type.getAnnotation(FactTable.class))
        .map(FactTable::name);
  }
}
