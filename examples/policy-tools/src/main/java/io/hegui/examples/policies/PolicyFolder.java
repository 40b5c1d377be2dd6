package io.hegui.examples.policies;

import io.hegui.policy.PolicyFiles;
import java.io.Closeable;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where the files of a policy lie: in a project's folder as Maven knows it, in a folder of
 * resources alone, or in a jar.
 */
public final class PolicyFolder implements Closeable {
  private static final Path RESOURCES = Path.of("src", "main", "resources");

  private final Path given;
  private final Path root;
  private final Path resources;
  private final @Nullable FileSystem jar;

  private PolicyFolder(Path given, Path root, Path resources, @Nullable FileSystem jar) {
    this.given = given;
    this.root = root;
    this.resources = resources;
    this.jar = jar;
  }

  /**
   * Finds a policy.
   *
   * @throws FileNotFoundException if there is none
   */
  public static PolicyFolder at(Path given) throws IOException {
    Path path = given.toAbsolutePath().normalize();
    if (Files.isRegularFile(path)) {
      FileSystem jar = FileSystems.newFileSystem(path);
      Path top = jar.getPath("/");
      if (Files.exists(top.resolve(PolicyFiles.MANIFEST))) {
        return new PolicyFolder(given, top, top, jar);
      }
      jar.close();
    } else if (Files.exists(path.resolve(RESOURCES).resolve(PolicyFiles.MANIFEST))) {
      return new PolicyFolder(given, path, path.resolve(RESOURCES), null);
    } else if (Files.exists(path.resolve(PolicyFiles.MANIFEST))) {
      Path root = path.endsWith(RESOURCES) ? path.resolve("../../..").normalize() : path;
      return new PolicyFolder(given, root, path, null);
    }
    throw new FileNotFoundException(given.toString());
  }

  /** As the user named it. */
  public Path given() {
    return given;
  }

  /** Whether the policy has been packed: such a policy comes compiled, and without its tests. */
  public boolean isJar() {
    return jar != null;
  }

  public Path root() {
    return root;
  }

  /** The folder that the class path would have. */
  public Path resources() {
    return resources;
  }

  /** The folder of the policy's own Java, such as fact tables; it may not be there. */
  public Path java() {
    return root.resolve("src").resolve("main").resolve("java");
  }

  /** The folder of thresholds that are kept in workbooks; it may not be there. */
  public Path tables() {
    return root.resolve("src").resolve("main").resolve("tables");
  }

  /** The folder of what the tests need; it may not be there. */
  public Path tests() {
    return root.resolve("src").resolve("test").resolve("resources");
  }

  /** A file by its path below the policy's folder, as messages name it. */
  public String name(Path file) {
    return root.relativize(file).toString().replace('\\', '/');
  }

  /** All files below a folder whose names end like that, in order; none if there is no folder. */
  public static List<Path> files(Path folder, String ending) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(file -> file.toString().endsWith(ending) && Files.isRegularFile(file))
          .sorted()
          .toList();
    }
  }

  @Override
  public void close() throws IOException {
    if (jar != null) {
      jar.close();
    }
  }
}
