package io.hegui.policy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Opens jars that hold policies. A policy is code: whoever opens a jar lets it do what this program
 * may do.
 */
public final class PolicyPath {
  private PolicyPath() {}

  /**
   * A class loader that sees what another one sees, and the policies of those jars and folders too.
   *
   * @param paths jars; folders of jars; folders of classes with a policy's manifest in them
   * @throws UncheckedIOException if a folder cannot be read
   */
  public static ClassLoader open(List<Path> paths, ClassLoader parent) {
    try {
      return loader(each(paths), parent);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The same, if all of the jars are pinned; what is opened then are private copies of them.
   *
   * @throws UnpinnedException if one is not, or if something is no jar; no class was loaded
   * @throws UncheckedIOException if a jar or folder cannot be read
   */
  public static ClassLoader open(List<Path> paths, PolicyPins pins, ClassLoader parent) {
    try {
      return loader(PinnedJars.copiesOf(each(paths), pins), parent);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Path> each(List<Path> paths) throws IOException {
    List<Path> each = new ArrayList<>();
    for (Path path : paths) {
      if (Files.isDirectory(path) && !Files.exists(path.resolve(PolicyFiles.MANIFEST))) {
        each.addAll(jars(path));
      } else {
        each.add(path);
      }
    }
    return each;
  }

  private static List<Path> jars(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
    }
  }

  private static ClassLoader loader(List<Path> paths, ClassLoader parent) throws IOException {
    URL[] urls = new URL[paths.size()];
    for (int i = 0; i < urls.length; i++) {
      urls[i] = paths.get(i).toUri().toURL();
    }
    return new URLClassLoader(urls, parent);
  }
}
