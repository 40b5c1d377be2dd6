package io.hegui.large;

import io.hegui.check.CheckRequest;
import io.hegui.digest.Sha256;
import io.hegui.policy.Policy;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Where a large check keeps what is done, so that one that was stopped can go on. */
final class WorkFolder {
  private static final String CHECK = "check.sha256";
  private static final String MARK = ".done";

  private final Path folder;

  private WorkFolder(Path folder) {
    this.folder = folder;
  }

  /** Opens the folder; what another check left there is removed. */
  static WorkFolder open(Path folder, String check) throws IOException {
    WorkFolder work = new WorkFolder(Files.createDirectories(folder));
    Path file = folder.resolve(CHECK);
    if (!Files.exists(file)) {
      try (Stream<Path> inside = Files.list(folder)) {
        if (inside.findAny().isPresent()) {
          // Nothing that is not ours is ever deleted.
          throw new IOException(folder + " is neither empty nor a folder of an earlier check");
        }
      }
    } else if (!Files.readString(file).equals(check)) {
      work.remove();
      Files.createDirectories(folder);
    }
    WholeFile.write(file, out -> out.write(check.getBytes(StandardCharsets.UTF_8)));
    return work;
  }

  /** What tells checks apart: the files as they are now, the policies, what is asked for. */
  static String check(
      List<Path> inputs, List<Policy> policies, CheckRequest request, long rowsOfAShare)
      throws IOException {
    List<String> lines = new ArrayList<>();
    for (Path input : inputs) {
      lines.add(input.toString());
      if (Files.exists(input)) {
        try (Stream<Path> files = Files.walk(input)) {
          for (Path file : files.sorted().toList()) {
            lines.add(file + " " + Files.size(file) + " " + Files.getLastModifiedTime(file));
          }
        }
      }
    }
    for (Policy policy : policies) {
      lines.add(policy.id() + " " + policy.digest() + " " + policy.parameters().all());
    }
    lines.add(request.period() + " " + request.asOf() + " " + request.masked());
    lines.add(request.rules().stream().sorted().toList() + " " + rowsOfAShare);
    return Sha256.of(String.join("\n", lines));
  }

  Path read() {
    return folder.resolve("read");
  }

  Path shares() {
    return folder.resolve("shares");
  }

  Path report(int share) {
    return folder.resolve("report-" + share + ".json");
  }

  boolean isDone(String step) {
    return Files.exists(done(step));
  }

  Path done(String step) {
    return folder.resolve(step + MARK);
  }

  void remove() throws IOException {
    for (Path each : inOrderOfRemoval()) {
      Files.delete(each);
    }
  }

  /**
   * What says that a step is done goes before what the step made, and after all what says whose
   * folder it is: a check that is killed even now can be run again.
   */
  List<Path> inOrderOfRemoval() throws IOException {
    Comparator<Path> marksFirst = Comparator.comparing(file -> !file.toString().endsWith(MARK));
    try (Stream<Path> all = Files.walk(folder)) {
      return all.sorted(marksFirst.thenComparing(Comparator.reverseOrder())).toList();
    }
  }
}
