package io.hegui.pack;

import io.hegui.check.ComplianceChecker;
import io.hegui.policy.PolicyFiles;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;

/**
 * A policy whose rules are text in the test; it is compiled into a folder and loaded from there.
 */
final class Pack {
  private static final String FOLDER = "io/hegui/pack/rules/";
  private static final String HEAD =
      """
      package io.hegui.pack.rules
      import io.hegui.duty.*
      import io.hegui.facts.*
      import io.hegui.policy.Kind
      import io.hegui.policy.Parameter
      import function io.hegui.duty.Advice.*
      import function io.hegui.duty.Breach.*
      import function io.hegui.duty.Duty.*
      import function io.hegui.duty.Subject.*
      """;

  private final Map<String, String> files = new TreeMap<>();
  private final List<String> messages = new ArrayList<>();
  private String rules = "";

  private Pack() {
    files.put(
        "parameters.yaml",
        """
        plan.from: { clause: "1", zh: 首日, en: first, values: { 2015-01-01: 2015-01-01 } }
        plan.to: { clause: "1", zh: 末日, en: last, values: { 2015-01-01: 2020-12-31 } }
        due: { clause: "1", zh: 期限, en: due, values: { 2015-01-01: 2015-01-01 } }
        share: { clause: "1", zh: 比例, en: share, values: { 2015-01-01: 0.5 } }
        """);
    files.put("readings.yaml", "R1: { clauses: \"1\", zh: 读法, en: reading }\n");
  }

  /** A policy without rules. */
  static Pack pack() {
    return new Pack();
  }

  /** A rule that finds who owes, with its title and duty. */
  Pack owes(String id, String annotations, String when, String then) {
    message(id + ".title");
    message(id + ".duty");
    return rule(id, annotations, when, then);
  }

  /** A duty of every village, which is broken in these ways. */
  Pack everyVillageOwes(String id, String kinds) {
    return owes(
        id,
        metadata(kinds),
        "Village( $v : id )",
        "insertLogical( duty( \"" + id + "\", village( $v ) ) );");
  }

  static String metadata(String kinds) {
    return "@clause( \"1\" ) @severity( M ) @shape( STATE ) @kinds( \""
        + kinds
        + "\" ) @tables( \"villages\" )";
  }

  /** A rule that finds a breach of that duty in every village that is not poor. */
  Pack notPoorBreaks(String id, String kind) {
    message(id + "." + kind);
    message(id + "." + kind + ".mend");
    return rule(
        id + " " + kind,
        "",
        "$duty : Duty( rule == \"" + id + "\", $v : id ) Village( id == $v, !poor )",
        "insertLogical( breach( $duty, Kind." + kind + " ) );");
  }

  /** An advisory on every village that is found. */
  Pack advises(String id, String when) {
    message(id + ".title");
    return rule(
        "advise " + id,
        "@tables( \"villages\" )",
        when,
        "insertLogical( advice( \"" + id + "\", village( $v ), \"\" ) );");
  }

  Pack rule(String name, String annotations, String when, String then) {
    rules +=
        String.join(
            "\n", "rule \"" + name + "\" " + annotations, "when", when, "then", then, "end", "");
    return this;
  }

  /** Types of facts that only rules know. */
  Pack declare(String types) {
    rules += types + "\n";
    return this;
  }

  Pack message(String key) {
    return message(key, "text of " + key);
  }

  Pack message(String key, String text) {
    messages.add(key + " = " + text + "\n");
    return this;
  }

  Pack without(String message) {
    messages.removeIf(line -> line.startsWith(message + " ="));
    return this;
  }

  Pack file(String name, String content) {
    files.put(name, content);
    return this;
  }

  /** A checker of this policy alone. */
  ComplianceChecker checker(Path folder) throws IOException {
    compile(folder);
    files.put("messages_zh.properties", String.join("", messages));
    files.put("messages_en.properties", String.join("", messages));
    for (Map.Entry<String, String> file : files.entrySet()) {
      write(folder, FOLDER + file.getKey(), file.getValue());
    }
    write(
        folder,
        PolicyFiles.MANIFEST,
        """
        id: pack
        version: "1"
        title: { zh: 测试, en: test }
        folder: io/hegui/pack/rules
        model: META-INF/kie/test/pack/drools-model
        sources: [ rules.drl ]
        from: plan.from
        to: plan.to
        organisedBy: due
        minimumShare: share
        """);
    return ComplianceChecker.from(new Alone(folder));
  }

  private void compile(Path folder) throws IOException {
    KieServices services = KieServices.get();
    KieFileSystem sources = services.newKieFileSystem();
    sources.generateAndWritePomXML(services.newReleaseId("test", "pack", "1"));
    sources.write("src/main/resources/" + FOLDER + "rules.drl", HEAD + rules);
    KieBuilder builder = services.newKieBuilder(sources).buildAll(ExecutableModelProject.class);
    if (builder.getResults().hasMessages(Message.Level.ERROR)) {
      throw new AssertionError(builder.getResults().getMessages().toString());
    }
    InternalKieModule module = (InternalKieModule) builder.getKieModule();
    for (String name : module.getFileNames()) {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      Files.write(file, module.getBytes(name));
    }
  }

  private static void write(Path folder, String name, String content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, content);
  }

  /** Sees the policy in its folder and no other. */
  private static final class Alone extends URLClassLoader {
    Alone(Path folder) throws MalformedURLException {
      super(new URL[] {folder.toUri().toURL()}, Pack.class.getClassLoader());
    }

    @Override
    public Enumeration<URL> getResources(String name) throws IOException {
      return name.equals(PolicyFiles.MANIFEST) ? findResources(name) : super.getResources(name);
    }
  }
}
