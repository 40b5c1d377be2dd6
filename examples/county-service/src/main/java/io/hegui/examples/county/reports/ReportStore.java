package io.hegui.examples.county.reports;

import io.hegui.examples.county.accounts.Account;
import io.hegui.examples.county.accounts.Role;
import io.hegui.examples.county.accounts.Scope;
import io.hegui.examples.county.audit.AuditTrail;
import io.hegui.examples.county.checks.Current;
import io.hegui.json.ReportJson;
import io.hegui.report.ComplianceReport;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reports that were kept, as they were. A township has its own only; those with names in full are
 * for the county.
 */
@Repository
class ReportStore {
  private static final String COLUMNS =
      "id, at, account, township, revision, period, as_of, masked, violations";

  private static final String VISIBLE = " (? or township = ?) and (? or masked) ";

  private static final int LISTED = 1_000;

  private final JdbcClient sql;
  private final AuditTrail trail;

  ReportStore(JdbcClient sql, AuditTrail trail) {
    this.sql = sql;
    this.trail = trail;
  }

  /** Keeps an answer. It was worked out before: no transaction waits for a check. */
  @Transactional
  public KeptReport keep(Account account, Current.Answer answer) {
    ComplianceReport report = answer.report();
    KeptReport kept =
        sql.sql(
                """
                insert into report
                  (account, township, revision, period, as_of, masked, violations, content)
                values (?, ?, ?, ?, ?, ?, ?, ?) returning
                """
                    + COLUMNS)
            .params(
                account.name(),
                account.township(),
                answer.facts().revision(),
                report.period(),
                report.asOf(),
                report.masked(),
                report.violations().size(),
                packed(report))
            .query(KeptReport.class)
            .single();
    trail.note(account.name(), AuditTrail.Action.REPORT_KEPT, kept.id().toString());
    return kept;
  }

  List<KeptReport> list(Account account) {
    Scope scope = account.scope();
    return sql.sql(
            "select "
                + COLUMNS
                + " from report where"
                + VISIBLE
                + "order by at desc limit "
                + LISTED)
        .params(scope.isCounty(), scope.township(), account.role() == Role.COUNTY)
        .query(KeptReport.class)
        .list();
  }

  Optional<ComplianceReport> find(Account account, UUID id) {
    Scope scope = account.scope();
    return sql.sql("select content from report where" + VISIBLE + "and id = ?")
        .params(scope.isCounty(), scope.township(), account.role() == Role.COUNTY, id)
        .query((row, number) -> row.getBytes(1))
        .optional()
        .map(ReportStore::unpacked);
  }

  private static byte[] packed(ComplianceReport report) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream packed = new GZIPOutputStream(bytes)) {
      ReportJson.write(report, packed);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static ComplianceReport unpacked(byte[] content) {
    try (GZIPInputStream bytes = new GZIPInputStream(new ByteArrayInputStream(content))) {
      return ReportJson.read(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
