package io.hegui.examples.policies.files;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** A file of YAML as it is written: with its lines, and with keys that stand there twice. */
public final class YamlFile {
  /** A key with its value. */
  public record Entry(String key, Part value, int line) {}

  /** A value: a text, a list or a mapping. */
  public record Part(@Nullable Node node) {
    private static final Part NOTHING = new Part(null);

    public int line() {
      return node == null ? 0 : node.getStartMark().getLine() + 1;
    }

    /** The text of a scalar; empty of anything else. */
    public String text() {
      return node instanceof ScalarNode scalar ? scalar.getValue() : "";
    }

    /** The entries of a mapping, in order and with those that stand there twice. */
    public List<Entry> entries() {
      if (!(node instanceof MappingNode mapping)) {
        return List.of();
      }
      return mapping.getValue().stream()
          .map(
              pair -> {
                Part key = new Part(pair.getKeyNode());
                return new Entry(key.text(), new Part(pair.getValueNode()), key.line());
              })
          .toList();
    }

    /** The items of a list. */
    public List<Part> items() {
      return node instanceof SequenceNode list
          ? list.getValue().stream().map(Part::new).toList()
          : List.of();
    }

    /** The value of a key; nothing, whose text is empty, if there is no such key. */
    public Part at(String key) {
      return entry(key).map(Entry::value).orElse(NOTHING);
    }

    public Optional<Entry> entry(String key) {
      return entries().stream().filter(entry -> entry.key().equals(key)).findFirst();
    }
  }

  private final Path path;
  private final Part root;

  private YamlFile(Path path, Part root) {
    this.path = path;
    this.root = root;
  }

  /**
   * Reads a file.
   *
   * @throws Malformed if it is no YAML
   */
  public static YamlFile read(Path path) throws IOException, Malformed {
    try {
      // Composed only: nothing in the file can name a class to be made.
      Yaml yaml = new Yaml(new SafeConstructor(new LoaderOptions()));
      return new YamlFile(path, new Part(yaml.compose(new StringReader(Utf8.read(path)))));
    } catch (MarkedYAMLException e) {
      int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
      throw new Malformed(line, String.valueOf(e.getProblem()));
    } catch (YAMLException e) { // characters that YAML does not know
      throw new Malformed(1, String.valueOf(e.getMessage()));
    }
  }

  /** A file that is not there. */
  public static YamlFile none(Path path) {
    return new YamlFile(path, Part.NOTHING);
  }

  public Path path() {
    return path;
  }

  public Part root() {
    return root;
  }

  /** A file that is no YAML. */
  public static final class Malformed extends Exception {
    private static final long serialVersionUID = 1L;

    private final int line;

    Malformed(int line, String problem) {
      super(problem);
      this.line = line;
    }

    public int line() {
      return line;
    }
  }
}
