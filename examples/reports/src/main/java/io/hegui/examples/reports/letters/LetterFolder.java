package io.hegui.examples.reports.letters;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Writes letters and their index into a folder, a file a letter and format. */
public final class LetterFolder {
  private final Letters letters;
  private final Letterhead head;
  private final Locale language;
  private final Set<LetterFormat> formats;

  /**
   * @param language English for an English locale, Chinese for any other
   * @param formats the forms in which each letter is written
   */
  public LetterFolder(
      Letters letters, Letterhead head, Locale language, Set<LetterFormat> formats) {
    this.letters = letters;
    this.head = head;
    this.language = language;
    this.formats = Set.copyOf(formats);
  }

  /** Writes into a folder that is there; the same letters give the same bytes. */
  public void write(Path folder) throws IOException {
    Author author = new Author(letters.report(), head, language);
    List<LetterFormat> sorted = formats.stream().sorted().toList();
    for (Letter letter : letters.letters()) {
      Content content = author.write(letter);
      for (LetterFormat format : sorted) {
        Path file = folder.resolve(letter.stem() + "." + format.extension());
        Files.write(file, format.write(content));
      }
    }
    String index = new LetterIndex(letters, language, sorted).toString();
    Files.write(folder.resolve(LetterIndex.FILE), index.getBytes(StandardCharsets.UTF_8));
  }
}
