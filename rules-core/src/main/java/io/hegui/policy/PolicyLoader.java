package io.hegui.policy;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.Enumeration;

/**
 * Sees the policies in some places and no others, whatever else the class path holds: of one policy
 * two versions may be at hand, whose files and classes go by the same names.
 */
final class PolicyLoader extends URLClassLoader {
  static {
    registerAsParallelCapable();
  }

  PolicyLoader(URL[] places, ClassLoader parent) {
    super(places, parent);
  }

  @Override
  public Enumeration<URL> getResources(String name) throws IOException {
    return name.equals(PolicyFiles.MANIFEST) ? findResources(name) : super.getResources(name);
  }

  /** The policy's own file comes before one of the same name elsewhere. */
  @Override
  public URL getResource(String name) {
    URL own = findResource(name);
    return own == null ? super.getResource(name) : own;
  }

  /** And so does its own class. */
  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    synchronized (getClassLoadingLock(name)) {
      Class<?> known = findLoadedClass(name);
      if (known == null && findResource(name.replace('.', '/') + ".class") != null) {
        known = findClass(name);
      }
      return known == null ? super.loadClass(name, resolve) : known;
    }
  }
}
