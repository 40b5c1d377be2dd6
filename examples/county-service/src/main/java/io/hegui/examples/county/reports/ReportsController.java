package io.hegui.examples.county.reports;

import io.hegui.examples.county.accounts.Account;
import io.hegui.examples.county.audit.AuditTrail;
import io.hegui.examples.county.checks.Asked;
import io.hegui.examples.county.checks.Current;
import io.hegui.examples.county.web.ProblemException;
import io.hegui.examples.county.web.Problems;
import io.hegui.report.ComplianceReport;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Reports to take away, and reports that were kept. */
@RestController
@RequestMapping("/api")
@Tag(name = "reports")
class ReportsController {
  private final Current current;
  private final ReportStore store;
  private final AuditTrail trail;

  ReportsController(Current current, ReportStore store, AuditTrail trail) {
    this.current = current;
    this.store = store;
    this.trail = trail;
  }

  @Operation(
      summary = "现在的报告：JSON、HTML 或 Excel · A report of the facts as they are",
      description = "The form is told by format (json, html, xlsx), else by Accept.")
  @GetMapping("/report")
  ResponseEntity<byte[]> report(
      @AuthenticationPrincipal Account account,
      @ParameterObject Asked asked,
      @RequestParam(required = false) @Nullable String format,
      @Parameter(hidden = true) HttpServletRequest request) {
    ReportFile file = file(format, request);
    return file.answer(current.ask(asked, account).report(), Problems.language(request));
  }

  @Operation(summary = "保存一份报告 · Keep a report")
  @PostMapping("/reports")
  @ResponseStatus(HttpStatus.CREATED)
  KeptReport keep(@AuthenticationPrincipal Account account, @ParameterObject Asked asked) {
    return store.keep(account, current.ask(asked, account));
  }

  @Operation(summary = "保存的报告 · The reports that were kept")
  @GetMapping("/reports")
  List<KeptReport> reports(@AuthenticationPrincipal Account account) {
    return store.list(account);
  }

  @Operation(summary = "一份保存的报告 · A report that was kept")
  @GetMapping("/reports/{id}")
  ResponseEntity<byte[]> kept(
      @AuthenticationPrincipal Account account,
      @PathVariable UUID id,
      @RequestParam(required = false) @Nullable String format,
      @Parameter(hidden = true) HttpServletRequest request) {
    ReportFile file = file(format, request);
    ComplianceReport report =
        store.find(account, id).orElseThrow(() -> ProblemException.of(404, "no-such-report"));
    if (!report.masked()) {
      trail.note(account.name(), AuditTrail.Action.NAMES_SHOWN, "report " + id);
    }
    return file.answer(report, Problems.language(request));
  }

  private static ReportFile file(@Nullable String format, HttpServletRequest request) {
    try {
      return ReportFile.of(
          format, MediaType.parseMediaTypes(request.getHeader(HttpHeaders.ACCEPT)));
    } catch (InvalidMediaTypeException e) {
      throw ProblemException.of(406, "http-406");
    }
  }
}
