package io.hegui.examples.audit;

import io.hegui.examples.reports.InputFile;
import io.hegui.policy.Policy;
import io.hegui.report.Basis;
import io.hegui.report.Basis.Item;
import io.hegui.report.Basis.Role;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes the digests of all files that a check rests on. */
final class Resting {
  private final List<Item> items = new ArrayList<>();

  private Resting() {}

  /**
   * What a check rests on.
   *
   * @param facts the files of the facts, digested
   * @param parameters the file of a county's own parameters; null if there is none
   */
  static Basis of(Library library, List<InputFile> facts, @Nullable Path parameters)
      throws IOException {
    Resting resting = new Resting();
    facts.forEach(file -> resting.items.add(new Item(Role.FACTS, file.name(), file.sha256())));
    if (parameters != null) {
      String digest = FileDigest.of(parameters).sha256();
      resting.items.add(new Item(Role.PARAMETERS, parameters.toString(), digest));
    }
    for (Policy policy : library.policies()) {
      policy
          .files()
          .forEach((name, digest) -> resting.items.add(new Item(Role.POLICY, name, digest)));
    }
    for (Path jar : library.jars()) {
      String name = String.valueOf(jar.getFileName());
      resting.items.add(new Item(Role.LIBRARY, name, FileDigest.of(jar).sha256()));
    }
    return new Basis(tool(), resting.items);
  }

  /** The same in every language, for it is compared. */
  private static String tool() {
    String version = Hegui.class.getPackage().getImplementationVersion();
    return version == null ? "hegui" : "hegui " + version;
  }
}
