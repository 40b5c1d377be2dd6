import io.hegui.check.ComplianceChecker;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Checks by so many policies, on one thread and on many; what belongs to the whole JVM stays as it
 * was.
 */
public final class Plain {
  public static void main(String[] args) throws Exception {
    String before = jvm();
    var checker = ComplianceChecker.fromClassPath();
    require(checker.policies().size() == Integer.parseInt(args[0]), "" + checker.policies());
    byte[] report = Facts.report(checker);
    try (var session = checker.open(Facts.submission(), Facts.REQUEST)) {
      require(!session.report().violations().isEmpty(), "nothing found");
    }
    require(jvm().equals(before), "the JVM was changed: " + before + "\n" + jvm());
    var threads = Executors.newFixedThreadPool(8);
    Callable<byte[]> check = () -> Facts.report(checker);
    for (var each : threads.invokeAll(Stream.generate(() -> check).limit(64).toList())) {
      require(Arrays.equals(each.get(), report), "threads disagree");
    }
    threads.shutdown();
    Files.write(Path.of(args[1]), report);
  }

  /** Settings and threads; the JVM's own come and go. */
  private static String jvm() {
    Set<String> threads =
        Thread.getAllStackTraces().keySet().stream()
            .filter(thread -> thread.getThreadGroup() != null)
            .filter(thread -> !thread.getThreadGroup().getName().equals("system"))
            .filter(thread -> !thread.getThreadGroup().getName().equals("InnocuousThreadGroup"))
            .map(Thread::getName)
            .collect(Collectors.toSet());
    return threads
        + " "
        + Locale.getDefault()
        + " "
        + TimeZone.getDefault().getID()
        + " "
        + Thread.getDefaultUncaughtExceptionHandler()
        + " "
        + new TreeMap<>(System.getProperties());
  }

  static void require(boolean condition, String otherwise) {
    if (!condition) {
      throw new AssertionError(otherwise);
    }
  }
}
