package io.hegui.examples.county.facts;

import io.hegui.examples.county.accounts.Account;
import io.hegui.examples.county.audit.AuditTrail;
import io.hegui.examples.county.web.Page;
import io.hegui.examples.county.web.ProblemException;
import io.hegui.facts.TableSchema;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Facts, submitted and looked at. */
@RestController
@RequestMapping("/api/facts")
@Tag(name = "facts")
class FactsController {
  private static final String KEY = "Idempotency-Key";

  private final Facts facts;
  private final Submissions submissions;
  private final ChangeReader changes;

  FactsController(Facts facts, Submissions submissions, ChangeReader changes) {
    this.facts = facts;
    this.submissions = submissions;
    this.changes = changes;
  }

  /**
   * The tables that were submitted.
   *
   * @param version what a change names in {@code If-Match}
   * @param rows the number of rows by table
   */
  record Tables(long version, Map<String, Long> rows) {}

  @Operation(summary = "已提交的表及行数 · The tables that were submitted, with the number of rows")
  @GetMapping
  ResponseEntity<Tables> tables(@AuthenticationPrincipal Account account) {
    // Before the facts: if they change in between, the version is too old, and a change is refused.
    long version = submissions.version(account.scope());
    CountyFacts now = facts.now();
    Map<String, Long> rows = new LinkedHashMap<>();
    now.tables()
        .keySet()
        .forEach(
            table ->
                rows.put(
                    table.name(),
                    now.rows(table).stream()
                        .filter(row -> now.territory().concerns(account.scope(), row.fact()))
                        .count()));
    return ResponseEntity.ok().eTag("\"" + version + "\"").body(new Tables(version, rows));
  }

  @Operation(
      summary = "一张表的行，姓名隐去 · Rows of a table, names masked",
      description = "q finds rows with a field that contains it.")
  @GetMapping("/{table}")
  Page<Map<String, Object>> rows(
      @AuthenticationPrincipal Account account,
      @PathVariable String table,
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "1") int page,
      @RequestParam(defaultValue = "50") int size) {
    TableSchema schema =
        CountyFacts.SCHEMA
            .table(table)
            .orElseThrow(() -> ProblemException.of(404, "no-such-table"));
    CountyFacts now = facts.now();
    String wanted = q.toLowerCase(Locale.ROOT);
    List<Map<String, Object>> rows =
        now.rows(schema).stream()
            .filter(row -> now.territory().concerns(account.scope(), row.fact()))
            .map(row -> FactJson.write(schema, FactJson.masked(schema, row.fact())))
            .filter(
                row ->
                    row.values().stream()
                        .anyMatch(
                            value -> value.toString().toLowerCase(Locale.ROOT).contains(wanted)))
            .toList();
    return Page.of(rows, page, size);
  }

  @Operation(
      summary = "提交全部数据（或只替换所附各表） · Submit all facts, or with keepOthers the given tables",
      description = "The body is an object with a key for every table.")
  @PutMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<Receipt> replace(
      @AuthenticationPrincipal Account account,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String version,
      @RequestHeader(name = KEY, required = false) @Nullable String key,
      @RequestParam(defaultValue = "false") boolean keepOthers,
      HttpServletRequest request)
      throws IOException {
    try (Upload upload = new Upload();
        InputStream body = request.getInputStream()) {
      return replace(account, version, key, keepOthers, upload.take("submission.json", body));
    }
  }

  @Operation(summary = "提交 Excel 工作簿或 CSV 等文件 · Submit files: workbooks, CSV, JSON, JSON Lines")
  @PutMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  ResponseEntity<Receipt> replaceByFiles(
      @AuthenticationPrincipal Account account,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String version,
      @RequestHeader(name = KEY, required = false) @Nullable String key,
      @RequestParam(defaultValue = "false") boolean keepOthers,
      @RequestPart("file") List<MultipartFile> files)
      throws IOException {
    try (Upload upload = new Upload()) {
      for (MultipartFile file : files) {
        try (InputStream content = file.getInputStream()) {
          String name = file.getOriginalFilename();
          upload.take(name == null ? "" : name, content);
        }
      }
      return replace(account, version, key, keepOthers, upload);
    }
  }

  private ResponseEntity<Receipt> replace(
      Account account,
      @Nullable String version,
      @Nullable String key,
      boolean keepOthers,
      Upload upload) {
    Terms terms = Terms.of(version, key, upload.fingerprint(keepOthers));
    Map<TableSchema, List<FactRow>> rows = upload.rows();
    return answer(
        submissions.submit(
            account,
            terms,
            AuditTrail.Action.FACTS_REPLACED,
            now -> now.replace(rows, keepOthers)));
  }

  @Operation(summary = "提交一部分：新增、修改、删除的行 · Submit a part: rows that are new, otherwise, or to go")
  @PostMapping(path = "/changes", consumes = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<Receipt> change(
      @AuthenticationPrincipal Account account,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String version,
      @RequestHeader(name = KEY, required = false) @Nullable String key,
      @RequestBody ChangeRequest body) {
    ChangeReader.Given given = changes.read(body);
    Function<CountyFacts, CountyFacts.Applied> change =
        now -> now.apply(given.change(), account.scope());
    return answer(
        submissions.submit(
            account,
            Terms.of(version, key, given.fingerprint()),
            AuditTrail.Action.FACTS_CHANGED,
            change));
  }

  private static ResponseEntity<Receipt> answer(Receipt receipt) {
    return ResponseEntity.ok().eTag("\"" + receipt.version() + "\"").body(receipt);
  }
}
