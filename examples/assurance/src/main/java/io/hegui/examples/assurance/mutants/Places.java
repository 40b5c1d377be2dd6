package io.hegui.examples.assurance.mutants;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URL;

/** Where on the class path something lies. */
final class Places {
  private Places() {}

  /** The jar or folder that holds the resource. */
  static URL root(ClassLoader path, String resource) {
    URL url = path.getResource(resource);
    if (url == null) {
      throw new IllegalArgumentException("not on the class path: " + resource);
    }
    try {
      if (url.openConnection() instanceof JarURLConnection jar) {
        return jar.getJarFileURL();
      }
      String folder = url.toExternalForm();
      return new URL(folder.substring(0, folder.length() - resource.length()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
