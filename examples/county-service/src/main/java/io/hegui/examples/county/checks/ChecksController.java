package io.hegui.examples.county.checks;

import io.hegui.examples.county.accounts.Account;
import io.hegui.examples.county.facts.ChangeReader;
import io.hegui.examples.county.facts.ChangeRequest;
import io.hegui.examples.county.facts.CountyFacts;
import io.hegui.examples.county.facts.Facts;
import io.hegui.examples.county.facts.WhatIf;
import io.hegui.examples.county.web.Page;
import io.hegui.examples.county.web.ProblemException;
import io.hegui.explain.Explanation;
import io.hegui.explain.Step;
import io.hegui.report.Pending;
import io.hegui.report.Violation;
import io.hegui.text.Text;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What the rules say about the facts. */
@RestController
@RequestMapping("/api")
@Tag(name = "checks")
class ChecksController {
  private final Current current;
  private final Facts facts;
  private final Checks checks;
  private final Questions questions;
  private final ChangeReader changes;

  ChecksController(
      Current current, Facts facts, Checks checks, Questions questions, ChangeReader changes) {
    this.current = current;
    this.facts = facts;
    this.checks = checks;
    this.questions = questions;
    this.changes = changes;
  }

  /**
   * One finding step by step.
   *
   * @param steps from the clause to what can be done, each with its topic
   */
  record Explained(Violation violation, List<Told> steps) {
    /** One step with the name of what it tells. */
    record Told(String topic, Text name, Text text) {
      static Told of(Step step) {
        return new Told(step.topic().name(), step.topic().text(), step.text());
      }
    }
  }

  @Operation(summary = "检查：总数、各乡镇、各单位、各规则 · A check in figures")
  @GetMapping("/check")
  Overview check(@AuthenticationPrincipal Account account, @ParameterObject Asked asked) {
    return Overview.of(current.ask(asked, account));
  }

  @Operation(summary = "问题清单，可筛选、分页 · Findings, filtered and by pages")
  @GetMapping("/findings")
  Page<Violation> findings(
      @AuthenticationPrincipal Account account,
      @ParameterObject Asked asked,
      @ParameterObject FindingFilter filter,
      @RequestParam(defaultValue = "1") int page,
      @RequestParam(defaultValue = "50") int size) {
    return Page.of(filter.of(current.ask(asked, account).report().violations()), page, size);
  }

  @Operation(summary = "讲清一个问题 · One finding explained, from the clause to what can be done")
  @GetMapping("/findings/{id}")
  Explained finding(
      @AuthenticationPrincipal Account account,
      @PathVariable String id,
      @ParameterObject Asked asked) {
    return Explanation.of(current.ask(asked, account).report(), id)
        .map(
            told ->
                new Explained(
                    told.violation(), told.steps().stream().map(Explained.Told::of).toList()))
        .orElseThrow(() -> ProblemException.of(404, "no-such-finding"));
  }

  @Operation(summary = "未到期的事，最近的在前 · What is due, the soonest first")
  @GetMapping("/due")
  Page<Pending> due(
      @AuthenticationPrincipal Account account,
      @ParameterObject Asked asked,
      @RequestParam(required = false) @Nullable Integer within,
      @RequestParam(defaultValue = "1") int page,
      @RequestParam(defaultValue = "50") int size) {
    List<Pending> due =
        current.ask(asked, account).report().pending().stream()
            .filter(pending -> within == null || pending.daysLeft() <= within)
            .sorted(Comparator.comparing(Pending::due))
            .toList();
    return Page.of(due, page, size);
  }

  @Operation(summary = "假如这样改，会多出、消除哪些问题；不保存 · What a change would bring; nothing is saved")
  @PostMapping("/what-if")
  Effect whatIf(
      @AuthenticationPrincipal Account account,
      @ParameterObject Asked asked,
      @RequestBody ChangeRequest change) {
    Question question = questions.of(asked, account);
    CountyFacts now = facts.now();
    CountyFacts then = WhatIf.of(now, changes.change(change), account.scope());
    return Effect.between(
        checks.check(now, account.scope(), question),
        checks.check(then, account.scope(), question));
  }
}
