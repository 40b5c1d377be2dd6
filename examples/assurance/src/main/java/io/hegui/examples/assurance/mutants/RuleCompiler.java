package io.hegui.examples.assurance.mutants;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.Model;
import org.drools.model.Rule;
import org.drools.model.codegen.ExecutableModelProject;
import org.drools.model.impl.RuleImpl;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;

/**
 * Compiles mutants of one file's rules into memory, many at a time: starting the compiler costs
 * more than a rule does. Terms that the file declares are taken from the policy's own classes.
 */
final class RuleCompiler {
  private static final String LIST = "META-INF/kie/mutants/mutants/drools-model";

  private final ClassLoader policy;
  private int batches;

  /**
   * @param policy the loader of the policy's classes
   */
  RuleCompiler(ClassLoader policy) {
    this.policy = policy;
  }

  /** The mutants' rules; a mutant that does not compile is left out. */
  Map<Mutant, Rule> compile(DrlFile file, List<Mutant> mutants) {
    if (mutants.isEmpty()) {
      return new HashMap<>();
    }
    String packageName = file.packageName() + ".mutants" + batches++;
    KieServices services = KieServices.get();
    KieFileSystem sources = services.newKieFileSystem();
    sources.generateAndWritePomXML(services.newReleaseId("mutants", "mutants", "1"));
    sources.write("src/main/resources/mutants.drl", source(file, mutants, packageName));
    KieBuilder builder =
        services.newKieBuilder(sources, policy).buildAll(ExecutableModelProject.class);
    if (!builder.getResults().hasMessages(Message.Level.ERROR)) {
      return load(file, mutants, (InternalKieModule) builder.getKieModule());
    }
    Map<Mutant, Rule> rules = new HashMap<>();
    if (mutants.size() > 1) {
      int half = mutants.size() / 2;
      rules.putAll(compile(file, mutants.subList(0, half)));
      rules.putAll(compile(file, mutants.subList(half, mutants.size())));
    }
    return rules;
  }

  /** Each rule bears its mutant's place in the list as its name. */
  private static String source(DrlFile file, List<Mutant> mutants, String packageName) {
    StringBuilder source = new StringBuilder();
    source.append("package ").append(packageName).append('\n');
    source.append("import ").append(file.packageName()).append(".*\n").append(file.imports());
    for (int i = 0; i < mutants.size(); i++) {
      Mutant mutant = mutants.get(i);
      String named = "rule \"" + mutant.place() + "\"";
      source.append(mutant.text().replace(named, "rule \"" + i + "\"")).append('\n');
    }
    return source.toString();
  }

  private Map<Mutant, Rule> load(DrlFile file, List<Mutant> mutants, InternalKieModule module) {
    ClassLoader loader = new CompiledClasses(module, policy);
    Map<Mutant, Rule> rules = new HashMap<>();
    for (Model model : Models.load(loader, new String(module.getBytes(LIST), UTF_8))) {
      for (Rule rule : model.getRules()) {
        Mutant mutant = mutants.get(Integer.parseInt(rule.getName()));
        rules.put(mutant, renamed(rule, file.packageName(), mutant.place()));
      }
    }
    return rules;
  }

  private static Rule renamed(Rule rule, String packageName, String name) {
    return new RuleImpl(
        packageName,
        name,
        rule.getUnit(),
        rule.getView(),
        rule.getDefaultConsequence(),
        new HashMap<>(),
        rule.getMetaData());
  }

  /** The classes that a batch was compiled to. */
  private static final class CompiledClasses extends ClassLoader {
    private final InternalKieModule module;

    CompiledClasses(InternalKieModule module, ClassLoader policy) {
      super(policy);
      this.module = module;
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
      byte[] bytes = module.getBytes(name.replace('.', '/') + ".class");
      if (bytes == null) {
        throw new ClassNotFoundException(name);
      }
      return defineClass(name, bytes, 0, bytes.length);
    }
  }
}
