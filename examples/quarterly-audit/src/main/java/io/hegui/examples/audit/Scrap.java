package io.hegui.examples.audit;

import java.io.IOException;

/**
 * Clears away what is not finished, and does so too when the program is told to end in the middle
 * of its work, as by Ctrl-C.
 */
final class Scrap {
  private final Removal removal;
  private final Thread hook = new Thread(this::removeQuietly, "scrap");

  /** Removes what may or may not be there. */
  @FunctionalInterface
  interface Removal {
    void remove() throws IOException;
  }

  Scrap(Removal removal) {
    this.removal = removal;
    try {
      Runtime.getRuntime().addShutdownHook(hook);
    } catch (IllegalStateException e) {
      // The program is ending already; whoever is at work clears up if there is time.
    }
  }

  private void removeQuietly() {
    try {
      removal.remove();
    } catch (IOException e) {
      // The program is ending; there is nobody left to tell.
    }
  }

  /** Removes it now. */
  void clear() throws IOException {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      return; // The program is ending, and the hook does it.
    }
    removal.remove();
  }
}
