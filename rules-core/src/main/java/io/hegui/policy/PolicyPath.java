package io.hegui.policy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
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
    return new URLClassLoader(urls(each(paths)), parent);
  }

  /**
   * The same, if all of the jars are pinned; what is opened then are private copies of them.
   *
   * @throws UnpinnedException if one is not, or if something is no jar; no class was loaded
   * @throws UncheckedIOException if a jar or folder cannot be read
   */
  public static ClassLoader open(List<Path> paths, PolicyPins pins, ClassLoader parent) {
    return new URLClassLoader(urls(PinnedJars.copiesOf(each(paths), pins)), parent);
  }

  /**
   * A class loader that sees the policies of those jars and folders and no others; of what it sees
   * twice, theirs comes first.
   *
   * @param paths as above
   * @throws UncheckedIOException if a folder cannot be read
   */
  public static URLClassLoader only(List<Path> paths, ClassLoader parent) {
    return new PolicyLoader(urls(each(paths)), parent);
  }

  /**
   * The same, if all of the jars are pinned.
   *
   * @throws UnpinnedException as above
   * @throws UncheckedIOException as above
   */
  public static URLClassLoader only(List<Path> paths, PolicyPins pins, ClassLoader parent) {
    return new PolicyLoader(urls(PinnedJars.copiesOf(each(paths), pins)), parent);
  }

  private static List<Path> each(List<Path> paths) {
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

  private static List<Path> jars(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static URL[] urls(List<Path> paths) {
    return paths.stream().map(PolicyPath::url).toArray(URL[]::new);
  }

  private static URL url(Path path) {
    try {
      return path.toUri().toURL();
    } catch (MalformedURLException e) {
      throw new UncheckedIOException(e);
    }
  }
}
