package io.hegui.examples.assurance.mutants;

import java.util.ArrayList;
import java.util.List;
import org.drools.model.Model;

/** Loads compiled rules from the list that the compiler leaves beside them. */
final class Models {
  private Models() {}

  /**
   * @param list a line for the format's version, as key:value, and one for each class
   */
  static List<Model> load(ClassLoader loader, String list) {
    List<Model> models = new ArrayList<>();
    for (String line : list.lines().toList()) {
      if (!line.isBlank() && line.indexOf(':') < 0) {
        try {
          models.add(
              loader
                  .loadClass(line.strip())
                  .asSubclass(Model.class)
                  .getConstructor()
                  .newInstance());
        } catch (ReflectiveOperationException e) {
          throw new IllegalStateException("cannot load the compiled rules " + line, e);
        }
      }
    }
    return models;
  }
}
