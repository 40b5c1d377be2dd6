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
    return new URLClassLoader(urls(paths).toArray(URL[]::new), parent);
  }

  /**
   * A class loader that sees the policies of those jars and folders and no others; of what it sees
   * twice, theirs comes first.
   *
   * @param paths as above
   * @throws UncheckedIOException if a folder cannot be read
   */
  public static URLClassLoader only(List<Path> paths, ClassLoader parent) {
    return new PolicyLoader(urls(paths), parent);
  }

  private static List<URL> urls(List<Path> paths) {
    List<URL> urls = new ArrayList<>();
    try {
      for (Path path : paths) {
        if (Files.isDirectory(path) && !Files.exists(path.resolve(PolicyFiles.MANIFEST))) {
          for (Path jar : jars(path)) {
            urls.add(url(jar));
          }
        } else {
          urls.add(url(path));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return urls;
  }

  private static List<Path> jars(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
    }
  }

  private static URL url(Path path) throws MalformedURLException {
    return path.toUri().toURL();
  }
}
