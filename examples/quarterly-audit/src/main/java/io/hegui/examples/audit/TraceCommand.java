package io.hegui.examples.audit;

import static java.util.Objects.requireNonNull;

import io.hegui.calendar.AuditPeriod;
import io.hegui.check.CheckRequest;
import io.hegui.facts.Submission;
import io.hegui.facts.Vocabulary;
import io.hegui.trace.RuleTrace;
import io.hegui.trace.TraceText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code hegui trace}: how a rule came to what it says, or why it says nothing. */
@Command(name = "trace", mixinStandardHelpOptions = true, sortOptions = false)
final class TraceCommand implements Callable<Integer> {
  @Option(names = "--rule", paramLabel = "RULE", required = true)
  private String rule = "";

  @Option(names = "--subject", paramLabel = "SUBJECT")
  private String subject = "";

  @Option(names = "--period", paramLabel = "PERIOD", required = true, converter = PeriodForm.class)
  private @Nullable AuditPeriod period;

  @Option(names = "--as-of", paramLabel = "DATE")
  private @Nullable LocalDate asOf;

  @Mixin private final Facts facts;

  @Spec private CommandSpec spec = CommandSpec.create();

  private final Session session;

  TraceCommand(Session session) {
    this.session = session;
    this.facts = new Facts(session);
  }

  @Override
  public Integer call() throws IOException {
    facts.mustExist();
    Library library = session.library();
    if (library.policies().stream().noneMatch(policy -> policy.rule(rule).isPresent())) {
      throw new Misuse(spec.commandLine(), session.say("misuse.noRule", "id", rule));
    }
    CheckRequest request = CheckRequest.of(requireNonNull(period));
    if (asOf != null) {
      request = request.asOf(asOf);
    }
    Submission submission = facts.read();
    RuleTrace trace = facts.trace(submission, request, rule, subject);
    TraceText text = new TraceText(Vocabulary.of(library.schema()), session.language().locale());
    String lines = String.join("\n", text.lines(trace)) + "\n";
    new StandardOutput(session.surroundings().out())
        .write(out -> out.write(lines.getBytes(StandardCharsets.UTF_8)));
    return ExitCode.ofReading(submission);
  }
}
