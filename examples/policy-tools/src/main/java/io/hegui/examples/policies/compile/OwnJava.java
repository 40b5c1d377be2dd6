package io.hegui.examples.policies.compile;

import io.hegui.examples.policies.PolicyFolder;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Compiles the Java that a policy brings along: the records of its own fact tables. */
final class OwnJava {
  private OwnJava() {}

  static void compile(PolicyFolder folder, Path classes) throws IOException, CompilationException {
    List<Path> sources = PolicyFolder.files(folder.java(), ".java");
    if (sources.isEmpty()) {
      return;
    }
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    if (javac == null) {
      throw new CompilationException(
          List.of(
              new Problem(
                  sources.get(0),
                  1,
                  folder.name(sources.get(0)),
                  "需要 JDK，而不只是 Java 运行环境 / a JDK is needed, not a Java runtime alone")));
    }
    DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
    try (StandardJavaFileManager files =
        javac.getStandardFileManager(said, Locale.ENGLISH, StandardCharsets.UTF_8)) {
      List<String> options =
          List.of(
              "-d",
              classes.toString(),
              "-parameters",
              "-proc:none",
              "-nowarn",
              "-classpath",
              System.getProperty("java.class.path", ""));
      boolean compiled =
          javac
              .getTask(null, files, said, options, null, files.getJavaFileObjectsFromPaths(sources))
              .call();
      if (!compiled) {
        throw new CompilationException(problems(folder, said, sources.get(0)));
      }
    }
  }

  private static List<Problem> problems(
      PolicyFolder folder, DiagnosticCollector<JavaFileObject> said, Path otherwise) {
    List<Problem> problems = new ArrayList<>();
    for (Diagnostic<? extends JavaFileObject> each : said.getDiagnostics()) {
      if (each.getKind() == Diagnostic.Kind.ERROR) {
        URI source = each.getSource() == null ? otherwise.toUri() : each.getSource().toUri();
        Path file = Path.of(source);
        problems.add(
            new Problem(
                file,
                (int) Math.max(1, each.getLineNumber()),
                folder.name(file),
                each.getMessage(Locale.ENGLISH)));
      }
    }
    return problems;
  }
}
