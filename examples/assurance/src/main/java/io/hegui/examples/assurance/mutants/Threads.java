package io.hegui.examples.assurance.mutants;

import java.util.concurrent.Callable;

/** Runs something with another context class loader, by which JUnit finds a test's resources. */
final class Threads {
  private Threads() {}

  static <T> T withContext(ClassLoader loader, Callable<T> action) {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(loader);
    try {
      return action.call();
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    } finally {
      thread.setContextClassLoader(before);
    }
  }
}
