package io.hegui.examples.audit;

import io.hegui.check.ComplianceChecker;
import io.hegui.examples.reports.InputFile;
import io.hegui.policy.Policy;
import io.hegui.policy.PolicyFiles;
import io.hegui.report.Basis;
import io.hegui.report.Basis.Item;
import io.hegui.report.Basis.Role;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Takes the digests of all files that a check rests on. */
final class Resting {
  private final List<Item> items = new ArrayList<>();

  private Resting() {}

  /**
   * What a check rests on.
   *
   * @param facts the files of the facts, digested
   * @param parameters the file of a county's own parameters; null if there is none
   */
  static Basis of(List<Policy> policies, List<InputFile> facts, @Nullable Path parameters)
      throws IOException {
    Resting resting = new Resting();
    facts.forEach(file -> resting.items.add(new Item(Role.FACTS, file.name(), file.sha256())));
    if (parameters != null) {
      String digest = FileDigest.of(parameters).sha256();
      resting.items.add(new Item(Role.PARAMETERS, parameters.toString(), digest));
    }
    for (Policy policy : policies) {
      policy
          .files()
          .forEach((name, digest) -> resting.items.add(new Item(Role.POLICY, name, digest)));
    }
    for (Path jar : jars()) {
      String name = String.valueOf(jar.getFileName());
      resting.items.add(new Item(Role.LIBRARY, name, FileDigest.of(jar).sha256()));
    }
    return new Basis(tool(), resting.items);
  }

  /** The same in every language, for it is compared. */
  private static String tool() {
    String version = Hegui.class.getPackage().getImplementationVersion();
    return version == null ? "hegui" : "hegui " + version;
  }

  /** The jars of this command, of the library and of the policies; none while they are built. */
  private static Set<Path> jars() {
    Set<Path> jars = new TreeSet<>();
    try {
      for (Class<?> type : List.of(Hegui.class, ComplianceChecker.class)) {
        add(type.getProtectionDomain().getCodeSource().getLocation(), jars);
      }
      ClassLoader loader = ComplianceChecker.class.getClassLoader();
      for (URL manifest : Collections.list(loader.getResources(PolicyFiles.MANIFEST))) {
        if (manifest.openConnection() instanceof JarURLConnection inside) {
          add(inside.getJarFileURL(), jars);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return jars;
  }

  private static void add(URL location, Set<Path> jars) {
    try {
      Path path = Path.of(location.toURI());
      if (Files.isRegularFile(path)) {
        jars.add(path);
      }
    } catch (URISyntaxException | FileSystemNotFoundException | IllegalArgumentException e) {
      // A jar inside another one is no file; whoever packs it so has the outer one's digest.
      return;
    }
  }
}
