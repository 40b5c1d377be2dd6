package io.hegui.examples.policies.drl;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.drools.drl.ast.descr.FunctionImportDescr;

/** What names mean at one place of a rule; the place moves on through the rule. */
public final class Scope {
  /** What kind of name it is. */
  public enum What {
    PROPERTY,
    VARIABLE,
    FUNCTION
  }

  /**
   * A name that means nothing.
   *
   * @param type the type that was asked for it; empty if none was
   * @param known what would mean something there
   */
  public record Unknown(What what, String name, String type, Set<String> known) {}

  private final Types types;
  private final RuleFile file;
  private final Map<String, Optional<FactType>> variables = new HashMap<>();
  private Optional<FactType> fact = Optional.empty();

  public Scope(Types types, RuleFile file) {
    this.types = types;
    this.file = file;
  }

  /** Conditions on a fact begin; without a type on none. */
  public void enterFact(String variable, Optional<FactType> type) {
    fact = type;
    if (!variable.isEmpty()) {
      variables.put(variable, type);
    }
  }

  /** What follows is about no fact. */
  public void leaveFact() {
    fact = Optional.empty();
  }

  /** From here on the name that a constraint gives is known. */
  public void bind(Constraint constraint) {
    if (!constraint.variable().isEmpty()) {
      variables.put(constraint.variable(), constraint.expression().flatMap(this::typeOf));
    }
  }

  /** What of an expression itself, without its parts, means nothing. */
  public List<Unknown> unknown(Expression part) {
    if (part instanceof NameExpr name) {
      return unknownName(name.getNameAsString());
    } else if (part instanceof MethodCallExpr call) {
      return unknownCall(call);
    } else if (part instanceof FieldAccessExpr access) {
      return unknownMember(access.getScope(), access.getNameAsString());
    }
    return List.of();
  }

  private List<Unknown> unknownName(String name) {
    if (variables.containsKey(name)
        || name.equals("java") // begins a package
        || fact.filter(type -> type.properties().containsKey(name)).isPresent()
        || (Character.isUpperCase(name.charAt(0)) && types.find(file, name).isPresent())
        || (Character.isLowerCase(name.charAt(0)) && fact.isEmpty())) {
      return List.of(); // a name in lower case without a fact may begin a package
    }
    boolean property = !name.startsWith("$") && fact.isPresent();
    return List.of(
        property
            ? new Unknown(What.PROPERTY, name, typeName(), fact.orElseThrow().properties().keySet())
            : new Unknown(What.VARIABLE, name, "", new TreeSet<>(variables.keySet())));
  }

  private List<Unknown> unknownCall(MethodCallExpr call) {
    String name = call.getNameAsString();
    if (call.getScope().isPresent()) {
      return unknownMember(call.getScope().get(), name);
    }
    if (name.equals("insertLogical")
        || fact.filter(type -> type.hasMethod(name)).isPresent()
        || functions().contains(name)) {
      return List.of();
    }
    Set<String> known = new TreeSet<>(functions());
    fact.ifPresent(type -> known.addAll(type.methods()));
    return List.of(
        new Unknown(fact.isPresent() ? What.PROPERTY : What.FUNCTION, name, typeName(), known));
  }

  private List<Unknown> unknownMember(Expression owner, String member) {
    Optional<FactType> type = typeOf(owner);
    if (type.isEmpty()
        || type.get().hasMethod(member)
        || type.get().hasField(member)
        || type.get().properties().containsKey(member)
        || type.get().constants().contains(member)) {
      return List.of();
    }
    Set<String> known = new TreeSet<>(type.get().constants());
    if (known.isEmpty()) {
      known.addAll(type.get().methods());
    }
    return List.of(new Unknown(What.PROPERTY, member, type.get().name(), known));
  }

  private Optional<FactType> typeOf(Expression expression) {
    if (expression instanceof MethodCallExpr call) {
      return made(call);
    }
    if (!(expression instanceof NameExpr named)) {
      return Optional.empty();
    }
    String name = named.getNameAsString();
    if (variables.containsKey(name)) {
      return variables.getOrDefault(name, Optional.empty());
    }
    if (Character.isUpperCase(name.charAt(0))) {
      return types.find(file, name);
    }
    return fact.map(type -> type.properties().getOrDefault(name, Optional.empty()))
        .flatMap(type -> type.map(FactType::of));
  }

  /** What a call gives, where it is of the library: {@code duty( … ).within( … )} is a duty. */
  private Optional<FactType> made(MethodCallExpr call) {
    Optional<Class<?>> owner =
        call.getScope().isPresent()
            ? typeOf(call.getScope().get()).flatMap(FactType::javaClass)
            : imported(call.getNameAsString());
    return owner.stream()
        .flatMap(type -> Stream.of(type.getMethods()))
        .filter(method -> method.getName().equals(call.getNameAsString()))
        .map(java.lang.reflect.Method::getReturnType)
        .filter(type -> type.getPackageName().equals("io.hegui.duty"))
        .findFirst()
        .map(FactType::of);
  }

  /** The class of an imported function. */
  private Optional<Class<?>> imported(String function) {
    return file.content().getFunctionImports().stream()
        .map(FunctionImportDescr::getTarget)
        .filter(target -> target.endsWith("." + function))
        .findFirst()
        .flatMap(target -> types.find(file, target.substring(0, target.lastIndexOf('.'))))
        .flatMap(FactType::javaClass);
  }

  private String typeName() {
    return fact.map(FactType::name).orElse("");
  }

  /** The functions that the file imports. */
  private Set<String> functions() {
    Set<String> functions = new TreeSet<>();
    for (FunctionImportDescr each : file.content().getFunctionImports()) {
      String target = each.getTarget();
      String name = target.substring(target.lastIndexOf('.') + 1);
      if (name.equals("*")) {
        types
            .find(file, target.substring(0, target.length() - 2))
            .flatMap(FactType::javaClass)
            .ifPresent(
                type ->
                    Stream.of(type.getMethods()).forEach(each1 -> functions.add(each1.getName())));
      } else {
        functions.add(name);
      }
    }
    return functions;
  }
}
