package io.hegui.examples.policies.compile;

import io.hegui.examples.policies.PolicyFolder;
import io.hegui.examples.policies.PolicySource;
import io.hegui.examples.policies.drl.RuleFile;
import io.hegui.examples.policies.files.Utf8;
import io.hegui.examples.policies.thresholds.CompileTables;
import java.io.Closeable;
import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;

/**
 * A policy whose rules have been compiled into a folder of their own, which goes when it is closed.
 * Rules are code: compiling somebody's policy and running it is to trust it.
 */
public final class CompiledPolicy implements Closeable {
  private final Scratch folder;
  private final URLClassLoader loader;

  private CompiledPolicy(Scratch folder, URLClassLoader loader) {
    this.folder = folder;
    this.loader = loader;
  }

  /**
   * Compiles a policy. One in a jar has been compiled already.
   *
   * @throws CompilationException if it has faults
   */
  public static CompiledPolicy of(PolicySource policy) throws IOException, CompilationException {
    Scratch scratch = Scratch.create();
    try {
      Path classes = scratch.path();
      copy(policy.folder().resources(), classes);
      if (!policy.folder().isJar()) {
        OwnJava.compile(policy.folder(), classes);
        Path folder = classes.resolve(policy.manifest().root().at("folder").text());
        CompileTables.compile(policy.folder().tables(), folder);
        compileRules(policy, classes);
      }
      return new CompiledPolicy(scratch, Workbench.alone(classes));
    } catch (IOException | CompilationException | RuntimeException e) {
      scratch.close();
      throw e;
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    for (Path file : PolicyFolder.files(from, "")) {
      Path target = to.resolve(from.relativize(file).toString());
      Files.createDirectories(target.getParent());
      Files.copy(file, target);
    }
  }

  private static void compileRules(PolicySource policy, Path classes)
      throws IOException, CompilationException {
    KieServices services = KieServices.get();
    KieFileSystem sources = services.newKieFileSystem();
    // The list of the compiled classes lies where the manifest will look for it.
    String[] model = policy.manifest().root().at("model").text().split("/", -1);
    String group = model.length > 3 ? model[model.length - 3] : "policy";
    String artifact = model.length > 3 ? model[model.length - 2] : "policy";
    sources.generateAndWritePomXML(services.newReleaseId(group, artifact, "1"));
    String folder = policy.manifest().root().at("folder").text();
    for (RuleFile file : policy.files()) {
      sources.write("src/main/resources/" + folder + "/" + file.name(), Utf8.read(file.path()));
    }
    try (URLClassLoader loader = Workbench.alone(classes)) {
      KieBuilder builder =
          services.newKieBuilder(sources, loader).buildAll(ExecutableModelProject.class);
      List<Message> errors = builder.getResults().getMessages(Message.Level.ERROR);
      if (!errors.isEmpty()) {
        throw new CompilationException(new Blame(policy).of(errors));
      }
      InternalKieModule module = (InternalKieModule) builder.getKieModule();
      for (String name : module.getFileNames()) {
        Path file = classes.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, module.getBytes(name));
      }
    }
  }

  /** Sees this policy and no other. */
  public ClassLoader loader() {
    return loader;
  }

  @Override
  public void close() throws IOException {
    loader.close();
    folder.close();
  }
}
