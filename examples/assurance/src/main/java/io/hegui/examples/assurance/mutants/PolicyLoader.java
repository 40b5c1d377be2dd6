package io.hegui.examples.assurance.mutants;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.hegui.policy.PolicyFiles;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.drools.model.Model;
import org.jspecify.annotations.Nullable;

/**
 * Loads the library once more, with a policy in which rules and files can be changed. What is
 * loaded here finds that policy on its class path, for a policy is looked for where the library is.
 */
final class PolicyLoader extends OwnClasses {
  private final String modelList;
  private final Map<String, byte[]> changed = new HashMap<>();

  /**
   * @param own where the library, the policy and what compares its verdicts are
   * @param modelList the resource that lists the classes of the compiled rules
   */
  PolicyLoader(List<URL> own, String modelList) {
    super(own, PolicyLoader.class.getClassLoader());
    this.modelList = modelList;
    MutatedPolicy.reset(models());
    change(modelList, MutatedPolicy.class.getName() + "\n");
  }

  private List<Model> models() {
    return Models.load(this, read(modelList));
  }

  /** The policy's file as it is. */
  String read(String path) {
    try (InputStream in = super.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalArgumentException("there is no " + path);
      }
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void change(String path, String content) {
    changed.put(path, content.getBytes(UTF_8));
  }

  void restore(String path) {
    changed.remove(path);
  }

  @Override
  public @Nullable InputStream getResourceAsStream(String name) {
    byte[] content = changed.get(name);
    return content == null ? super.getResourceAsStream(name) : new ByteArrayInputStream(content);
  }

  /** The one policy of these classes, not once more the one of the tool's own class path. */
  @Override
  public Enumeration<URL> getResources(String name) throws IOException {
    return name.equals(PolicyFiles.MANIFEST)
        ? Collections.enumeration(List.of(Objects.requireNonNull(findResource(name))))
        : super.getResources(name);
  }
}
