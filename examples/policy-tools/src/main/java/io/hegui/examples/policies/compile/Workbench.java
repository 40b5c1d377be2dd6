package io.hegui.examples.policies.compile;

import io.hegui.examples.policies.PolicyFolder;
import io.hegui.examples.policies.PolicySource;
import io.hegui.policy.PolicyFiles;
import io.hegui.policy.PolicyPath;
import java.io.Closeable;
import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A policy opened to be worked on. The records of its own tables are compiled, for its rules cannot
 * be understood without them; the rules are not.
 */
public final class Workbench implements Closeable {
  private final PolicyFolder folder;
  private final Scratch classes;
  private final URLClassLoader loader;
  private final PolicySource source;

  private Workbench(
      PolicyFolder folder, Scratch classes, URLClassLoader loader, PolicySource source) {
    this.folder = folder;
    this.classes = classes;
    this.loader = loader;
    this.source = source;
  }

  /**
   * Opens the policy in a folder or jar.
   *
   * @throws java.io.FileNotFoundException if there is none
   * @throws CompilationException if its own Java has faults
   */
  public static Workbench open(Path given) throws IOException, CompilationException {
    PolicyFolder folder = PolicyFolder.at(given);
    Scratch classes = Scratch.create();
    try {
      if (!folder.isJar()) {
        // A folder is a policy's by its manifest; another would be searched for jars.
        Path manifest = classes.path().resolve(PolicyFiles.MANIFEST);
        Files.createDirectories(manifest.getParent());
        Files.copy(folder.resources().resolve(PolicyFiles.MANIFEST), manifest);
        OwnJava.compile(folder, classes.path());
      }
      URLClassLoader loader = alone(folder.isJar() ? given : classes.path());
      return new Workbench(folder, classes, loader, PolicySource.read(folder, loader));
    } catch (IOException | CompilationException | RuntimeException e) {
      folder.close();
      classes.close();
      throw e;
    }
  }

  /** Sees the policy in that place and no other. */
  static URLClassLoader alone(Path place) {
    return PolicyPath.only(List.of(place), Workbench.class.getClassLoader());
  }

  public PolicySource source() {
    return source;
  }

  @Override
  public void close() throws IOException {
    loader.close();
    classes.close();
    folder.close();
  }
}
