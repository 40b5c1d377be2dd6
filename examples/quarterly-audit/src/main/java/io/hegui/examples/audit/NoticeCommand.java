package io.hegui.examples.audit;

import io.hegui.examples.audit.text.Lexicon;
import io.hegui.examples.audit.text.NoticeList;
import io.hegui.examples.audit.text.Page;
import io.hegui.examples.reports.letters.Addressees;
import io.hegui.examples.reports.letters.LetterFolder;
import io.hegui.examples.reports.letters.LetterFormat;
import io.hegui.examples.reports.letters.Letterhead;
import io.hegui.examples.reports.letters.Letters;
import io.hegui.policy.Policy;
import io.hegui.report.ComplianceReport;
import io.hegui.text.Text;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code hegui notice}: a letter to everyone who has to see to findings of a report. It goes by the
 * report and not by the facts, for what is sent must be what was signed.
 */
@Command(name = "notice", mixinStandardHelpOptions = true, sortOptions = false)
final class NoticeCommand implements Callable<Integer> {
  @Parameters(paramLabel = "REPORT")
  private Path file = Path.of("");

  @Option(names = "--out", paramLabel = "FOLDER", required = true)
  private Path out = Path.of("");

  @Option(names = "--per", paramLabel = "all|unit|township")
  private Addressees per = Addressees.ALL;

  @Option(names = "--format", paramLabel = "html|docx")
  private List<LetterFormat> formats = List.of();

  @Option(names = "--deadline", paramLabel = "DATE")
  private @Nullable LocalDate deadline;

  @Option(names = "--date", paramLabel = "DATE")
  private @Nullable LocalDate date;

  @Option(names = "--issuer", paramLabel = "NAME")
  private String issuer = "";

  @Option(names = "--number", paramLabel = "TEXT")
  private String number = "";

  @Option(names = "--contact", paramLabel = "TEXT")
  private String contact = "";

  @Spec private CommandSpec spec = CommandSpec.create();

  private final Session session;

  NoticeCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    NewFolder folder = new NewFolder(out);
    if (!folder.problem().isEmpty()) {
      throw misuse(folder.problem(), "option", "--out", "file", folder);
    }
    Optional<ComplianceReport> read = new SavedReport(file, spec.commandLine(), session).read();
    if (read.isEmpty()) {
      return ExitCode.INCOMPLETE_INPUT;
    }
    ComplianceReport report = read.get();
    Letters letters = Letters.of(report, per);
    Set<LetterFormat> wanted =
        formats.isEmpty() ? EnumSet.of(LetterFormat.HTML) : EnumSet.copyOf(formats);
    Locale language = session.language().locale();
    LetterFolder files = new LetterFolder(letters, head(report), language, wanted);
    try {
      folder.write(files::write);
    } catch (IOException e) {
      throw misuse("misuse.out", "option", "--out", "file", folder, "cause", e);
    }
    Page page = new Page(session.surroundings().width(), session.colours(), report.masked());
    NoticeList.write(page, new Lexicon(language, report.vocabulary()), letters, folder.toString());
    byte[] text = page.toString().getBytes(StandardCharsets.UTF_8);
    new StandardOutput(session.surroundings().out()).write(to -> to.write(text));
    return ExitCode.CLEAN;
  }

  private Letterhead head(ComplianceReport report) {
    return new Letterhead(title(report), issuer, number, date, deadline, contact);
  }

  /** The title of the policy that was checked; of one that is not installed its id. */
  private Text title(ComplianceReport report) {
    String id = report.policy().id();
    return session.library().policies().stream()
        .filter(policy -> policy.id().equals(id))
        .map(Policy::title)
        .findFirst()
        .orElseGet(() -> new Text(id, id));
  }

  private Misuse misuse(String key, Object... namesAndValues) {
    return new Misuse(spec.commandLine(), session.say(key, namesAndValues));
  }
}
