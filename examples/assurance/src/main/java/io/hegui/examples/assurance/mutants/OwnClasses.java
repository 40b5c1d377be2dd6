package io.hegui.examples.assurance.mutants;

import java.net.URL;
import java.net.URLClassLoader;
import java.util.List;

/** Loads some classes itself, and leaves the others to its parent. */
class OwnClasses extends URLClassLoader {
  static {
    ClassLoader.registerAsParallelCapable();
  }

  OwnClasses(List<URL> own, ClassLoader parent) {
    super(own.toArray(URL[]::new), parent);
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    synchronized (getClassLoadingLock(name)) {
      Class<?> loaded = findLoadedClass(name);
      if (loaded == null && findResource(name.replace('.', '/') + ".class") != null) {
        loaded = findClass(name);
      }
      return loaded == null ? super.loadClass(name, resolve) : loaded;
    }
  }

  @Override
  public URL getResource(String name) {
    URL own = findResource(name);
    return own == null ? super.getResource(name) : own;
  }
}
