package io.hegui.examples.audit;

import io.hegui.examples.audit.text.Lexicon;
import io.hegui.examples.audit.text.Page;
import io.hegui.examples.audit.text.RuleList;
import io.hegui.examples.audit.text.RuleSheet;
import io.hegui.facts.Vocabulary;
import io.hegui.policy.Policy;
import io.hegui.policy.RuleInfo;
import io.hegui.policy.Severity;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code hegui rules}: what is checked, as a list or rule by rule. */
@Command(name = "rules", mixinStandardHelpOptions = true, sortOptions = false)
final class RulesCommand implements Callable<Integer> {
  @Parameters(paramLabel = "ID", arity = "0..1")
  private @Nullable String id;

  @Option(names = "--chapter", paramLabel = "N")
  private @Nullable Integer chapter;

  @Option(names = "--severity", paramLabel = "H|M|L")
  private @Nullable Severity severity;

  @Option(names = "--search", paramLabel = "WORD")
  private String word = "";

  @Spec private CommandSpec spec = CommandSpec.create();

  private final Session session;

  RulesCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    Page page = new Page(session.surroundings().width(), session.colours(), false);
    Lexicon words =
        new Lexicon(session.language().locale(), Vocabulary.of(session.library().schema()));
    List<Policy> policies = session.library().policies();
    if (id != null) {
      sheet(page, words, policies, id);
    } else {
      for (Policy policy : policies) {
        List<RuleInfo> chosen = policy.rules().stream().filter(this::isChosen).toList();
        RuleList.write(page, words, policy, chosen);
      }
    }
    byte[] text = page.toString().getBytes(StandardCharsets.UTF_8);
    new StandardOutput(session.surroundings().out()).write(to -> to.write(text));
    return ExitCode.CLEAN;
  }

  private void sheet(Page page, Lexicon words, List<Policy> policies, String asked) {
    for (Policy policy : policies) {
      Optional<RuleInfo> rule = policy.rule(asked);
      if (rule.isPresent()) {
        RuleSheet.write(page, words, policy, rule.get(), policy.parameters(rule.get()));
        return;
      }
    }
    List<String> near =
        policies.stream()
            .flatMap(policy -> policy.rules().stream())
            .map(RuleInfo::id)
            .filter(
                other -> other.startsWith(asked) || other.contains(asked.toLowerCase(Locale.ROOT)))
            .toList();
    String hint = near.isEmpty() ? "" : session.say("misuse.near", "near", String.join(" ", near));
    throw new Misuse(spec.commandLine(), session.say("misuse.noRule", "id", asked) + hint);
  }

  private boolean isChosen(RuleInfo rule) {
    String searched =
        String.join(
            "\n",
            rule.id(),
            rule.title().zh(),
            rule.title().en(),
            rule.duty().zh(),
            rule.duty().en(),
            rule.clause().text().zh());
    return (chapter == null || rule.clause().chapter() == chapter)
        && (severity == null || rule.severity() == severity)
        && searched.toLowerCase(Locale.ROOT).contains(word.toLowerCase(Locale.ROOT));
  }
}
