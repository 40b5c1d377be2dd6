import io.hegui.check.ComplianceChecker;
import java.io.File;
import java.io.IOException;
import java.lang.ref.WeakReference;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Two versions of a policy in class loaders of their own, once over one library and once each with
 * a library of its own. The class loaders go when nobody uses them any more.
 */
public final class Versions {
  private static final int PATIENCE = 100;

  public static void main(String[] args) throws Exception {
    List<WeakReference<ClassLoader>> used = new ArrayList<>();
    used.addAll(overOneLibrary(Path.of(args[0]), Path.of(args[1])));
    used.add(withItsOwnLibrary(args[0]));
    used.add(withItsOwnLibrary(args[1]));
    passOn();
    for (WeakReference<ClassLoader> loader : used) {
      for (int i = 0; loader.get() != null && i < PATIENCE; i++) {
        System.gc();
        Thread.sleep(20);
      }
      Plain.require(loader.get() == null, "a class loader stays: " + used.indexOf(loader));
    }
    System.out.println(used.size() + " class loaders came and went");
  }

  private static List<WeakReference<ClassLoader>> overOneLibrary(Path one, Path other)
      throws Exception {
    ClassLoader library = Versions.class.getClassLoader();
    try (var first = new URLClassLoader(new URL[] {one.toUri().toURL()}, library);
        var second = new URLClassLoader(new URL[] {other.toUri().toURL()}, library)) {
      var checkers = List.of(ComplianceChecker.from(first), ComplianceChecker.from(second));
      List<String> versions =
          checkers.stream().map(checker -> checker.policies().get(0).version()).toList();
      Plain.require(versions.stream().distinct().count() == 2, "one version: " + versions);
      for (var checker : checkers) {
        Facts.report(checker);
        checker.open(Facts.submission(), Facts.REQUEST).close();
      }
      return List.of(new WeakReference<>(first), new WeakReference<>(second));
    }
  }

  private static WeakReference<ClassLoader> withItsOwnLibrary(String policy) throws Exception {
    List<URL> urls = new ArrayList<>();
    for (String path : (policy + File.pathSeparator + System.getProperty("java.class.path"))
        .split(File.pathSeparator)) {
      urls.add(Path.of(path).toUri().toURL());
    }
    ClassLoader platform = ClassLoader.getPlatformClassLoader();
    try (var loader = new URLClassLoader(urls.toArray(URL[]::new), platform)) {
      Thread thread = Thread.currentThread();
      ClassLoader before = thread.getContextClassLoader();
      thread.setContextClassLoader(loader);
      try {
        loader.loadClass("Versions").getMethod("check").invoke(null);
      } finally {
        thread.setContextClassLoader(before);
      }
      return new WeakReference<>(loader);
    }
  }

  /** JDK 17 remembers, for itself, the last record whose methods it made; now it is another one. */
  private static void passOn() {
    record Other(Versions of) {}
    Plain.require(new Other(null).equals(new Other(null)), "records differ");
    Plain.require(new Other(null).hashCode() == 0, "its hash");
    Plain.require(new Other(null).toString().contains("of"), "its text");
  }

  /** To be called within a class loader. */
  public static void check() throws IOException {
    Facts.report(ComplianceChecker.fromClassPath());
  }
}
