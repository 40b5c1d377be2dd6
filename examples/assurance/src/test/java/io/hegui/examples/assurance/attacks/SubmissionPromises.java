package io.hegui.examples.assurance.attacks;

import io.hegui.examples.workbooks.WorkbookForm;
import io.hegui.facts.Submission;
import io.hegui.facts.TableAccount;
import io.hegui.input.SubmissionReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * What reading a submission promises of any file: nothing is thrown, no row is lost, a file of one
 * table brings no rows of another, and no other file is read.
 */
final class SubmissionPromises {
  private static final SubmissionReader READER =
      SubmissionReader.standard().with(new WorkbookForm());

  /** Stands in files beside the one that is read. */
  private static final String SECRET = "nobody-asked-for-this";

  private SubmissionPromises() {}

  static void check(String name, byte[] bytes) throws IOException {
    Path folder = Files.createTempDirectory("attack");
    try {
      Files.writeString(folder.resolve("secret"), SECRET);
      Files.writeString(folder.resolve("villages.jsonl"), "{\"id\":\"" + SECRET + "\"}");
      Path submitted = Files.createDirectory(folder.resolve("submitted"));
      Submission submission = READER.read(Files.write(submitted.resolve(name), bytes));
      check(name, submission);
    } finally {
      delete(folder);
    }
  }

  private static void check(String name, Submission submission) {
    for (TableAccount account : submission.accounts()) {
      expect(account.read() == account.accepted() + account.rejected(), account + " lost rows");
      expect(account.accepted() == submission.rows(account.name()).size(), account + " miscounts");
      boolean ofOneTable = name.startsWith("villages.");
      expect(!ofOneTable || account.name().equals("villages"), account + " is another table");
      submission
          .rows(account.name())
          .forEach(row -> expect(!row.fact().toString().contains(SECRET), "read another file"));
    }
    // In JSON a table that is null or not named is absent: an object without tables is in order.
    expect(
        name.endsWith(".json")
            || !submission.accounts().isEmpty()
            || !submission.findings().isEmpty(),
        "nothing read, and nothing said about it");
    submission
        .findings()
        .forEach(each -> expect(!each.toString().contains(SECRET), "quotes another file"));
  }

  private static void expect(boolean holds, String otherwise) {
    if (!holds) {
      throw new AssertionError(otherwise);
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
