package io.hegui.examples.audit;

import io.hegui.examples.audit.text.LedgerChanges;
import io.hegui.examples.audit.text.LedgerList;
import io.hegui.examples.audit.text.Lexicon;
import io.hegui.examples.audit.text.Page;
import io.hegui.policy.Clause;
import io.hegui.policy.EntryClass;
import io.hegui.policy.LedgerDifference;
import io.hegui.policy.LedgerDifference.Status;
import io.hegui.policy.LedgerEntry;
import io.hegui.policy.PlanText;
import io.hegui.policy.Policy;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * {@code hegui ledger}: what becomes of every sentence of a policy, and what a later text changes.
 */
@Command(name = "ledger", mixinStandardHelpOptions = true, sortOptions = false)
final class LedgerCommand implements Callable<Integer> {
  @Option(names = "--against", paramLabel = "FILE")
  private @Nullable Path against;

  @Option(names = "--clause", paramLabel = "N", converter = ClauseForm.class)
  private @Nullable Clause clause;

  @Option(names = "--class", paramLabel = "CLASS")
  private @Nullable EntryClass entryClass;

  @Spec private CommandSpec spec = CommandSpec.create();

  private final Session session;

  LedgerCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    Page page = new Page(session.surroundings().width(), session.colours(), false);
    Lexicon words = new Lexicon(session.language().locale());
    List<Policy> policies =
        session.library().policies().stream()
            .filter(policy -> !policy.ledger().entries().isEmpty())
            .toList();
    int exitCode = ExitCode.CLEAN;
    if (against != null) {
      exitCode = compare(page, words, policies, against);
    } else {
      for (Policy policy : policies) {
        List<LedgerEntry> chosen =
            policy.ledger().entries().stream().filter(this::isChosen).toList();
        LedgerList.write(page, words, policy, chosen);
      }
    }
    byte[] text = page.toString().getBytes(StandardCharsets.UTF_8);
    new StandardOutput(session.surroundings().out()).write(to -> to.write(text));
    return exitCode;
  }

  private boolean isChosen(LedgerEntry entry) {
    return (clause == null || (entry.clause() + ".").startsWith(clause + "."))
        && (entryClass == null || entry.entryClass() == entryClass);
  }

  private int compare(Page page, Lexicon words, List<Policy> policies, Path file) {
    // A part of the text that agrees must not pass for a text that does.
    if (clause != null || entryClass != null) {
      throw new Misuse(spec.commandLine(), session.say("misuse.againstAlone"));
    } else if (!Files.exists(file)) {
      throw new Misuse(spec.commandLine(), session.say("misuse.noPath", "path", file));
    }
    PlanText text;
    try {
      text = PlanText.of(TextFile.read(file));
    } catch (IOException e) {
      spec.commandLine().getErr().println(session.say("unreadable", "file", file));
      return ExitCode.INCOMPLETE_INPUT;
    }
    Optional<Policy> meant = policies.stream().max(Comparator.comparing(each -> known(each, text)));
    if (meant.isEmpty()) {
      throw new Misuse(spec.commandLine(), session.say("misuse.noLedger"));
    }
    LedgerDifference difference = meant.get().ledger().compare(text);
    LedgerChanges.write(page, words, meant.get(), difference);
    return difference.agrees() ? ExitCode.CLEAN : ExitCode.VIOLATIONS;
  }

  /** Of several policies a text is held against the one that it has most sentences of. */
  private static int known(Policy policy, PlanText text) {
    LedgerDifference difference = policy.ledger().compare(text);
    return difference.of(Status.UNCHANGED).size() + difference.of(Status.MOVED).size();
  }
}
