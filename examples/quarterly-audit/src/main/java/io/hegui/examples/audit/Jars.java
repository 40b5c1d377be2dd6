package io.hegui.examples.audit;

import io.hegui.check.ComplianceChecker;
import io.hegui.policy.PolicyFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Finds the jars whose code decides on a verdict. */
final class Jars {
  private final Set<Path> found = new TreeSet<>();

  private Jars() {}

  /**
   * The jars of this command, of the library, of the policies that a loader sees, and whatever else
   * was opened with those; none while they are built.
   */
  static Set<Path> seenBy(ClassLoader loader) {
    Jars jars = new Jars();
    for (Class<?> type : List.of(Hegui.class, ComplianceChecker.class)) {
      jars.add(type.getProtectionDomain().getCodeSource().getLocation());
    }
    try {
      for (URL manifest : Collections.list(loader.getResources(PolicyFiles.MANIFEST))) {
        if (manifest.openConnection() instanceof JarURLConnection inside) {
          jars.add(inside.getJarFileURL());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (loader instanceof URLClassLoader opened) {
      List.of(opened.getURLs()).forEach(jars::add);
    }
    return jars.found;
  }

  private void add(URL location) {
    try {
      Path path = Path.of(location.toURI());
      if (Files.isRegularFile(path)) {
        found.add(path);
      }
    } catch (URISyntaxException | FileSystemNotFoundException | IllegalArgumentException e) {
      // A jar inside another one is no file; whoever packs it so has the outer one's digest.
      return;
    }
  }
}
