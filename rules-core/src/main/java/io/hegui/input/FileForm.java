package io.hegui.input;

import io.hegui.facts.Intake;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;

/** A form of file that facts may come in; workbooks, for one, are a form of their own. */
public interface FileForm {
  /** The extensions of its files, in lower case and without the dot. */
  Set<String> extensions();

  /**
   * Reads a file into a submission. What is wrong with the file becomes findings.
   *
   * @param file the file's name as findings give it
   * @throws IOException if the file cannot be read; the caller notes that
   */
  void read(Path path, String file, Intake builder) throws IOException;
}
