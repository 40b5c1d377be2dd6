package io.hegui.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One policy in two jars: packaging brings a jar along twice more often than anybody likes. */
class PolicyFoundTwiceTest {
  @TempDir Path folder = Path.of("");

  private Path one = folder;
  private Path another = folder;

  @BeforeEach
  void twoCopies() {
    one = folder.resolve("one copy");
    another = folder.resolve("另一份");
    new PolicyFolder(one, "trial").with("trial", List.of());
    new PolicyFolder(another, "trial").with("trial", List.of());
  }

  private List<PolicyFiles> found() {
    ClassLoader tests = PolicyFolder.class.getClassLoader();
    return PolicyFiles.discover(PolicyPath.open(List.of(one, another), tests));
  }

  @Test
  void countsOnceIfItIsTheSame() {
    assertThat(found()).extracting(files -> files.manifest().id()).containsExactly("trial");
  }

  @Test
  void isRefusedIfItIsNot() throws IOException {
    Files.writeString(another.resolve("io/trial/rules.drl"), "// of another version");
    Files.delete(another.resolve("io/trial/messages_en.properties"));

    assertThatThrownBy(this::found)
        .isInstanceOf(PolicyException.class)
        .hasMessageContaining("policy trial, found twice")
        .hasMessageContaining("io/trial/rules.drl is another one in file:")
        .hasMessageContaining("io/trial/messages_en.properties is another one")
        .hasMessageContaining("leave one of the two");
  }

  /** As the tools that merge jars append one file to the other. */
  @Test
  void severalInOneFileAreWhatTheyAreApart() throws IOException {
    Path other = folder.resolve("other");
    PolicyFiles apart = new PolicyFolder(other, "second").with("second", List.of());
    Path manifest = one.resolve(PolicyFiles.MANIFEST);
    String both =
        String.join(
            "\n",
            "---",
            Files.readString(manifest),
            "---",
            Files.readString(other.resolve(PolicyFiles.MANIFEST)),
            "");
    Files.writeString(manifest, both);
    ClassLoader tests = PolicyFolder.class.getClassLoader();

    List<PolicyFiles> found =
        PolicyFiles.discover(PolicyPath.open(List.of(one, other, another), tests));

    assertThat(found).extracting(files -> files.manifest().id()).containsExactly("second", "trial");
    assertThat(found.get(0).digest()).isEqualTo(apart.digest());
  }
}
