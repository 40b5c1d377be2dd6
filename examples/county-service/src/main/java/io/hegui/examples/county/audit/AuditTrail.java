package io.hegui.examples.county.audit;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Who did what. An entry that is noted within a transaction stands or falls with it. Entries hold
 * no facts and no names of persons other than those of accounts.
 */
@Repository
public class AuditTrail {
  /** What is noted. */
  public enum Action {
    ACCOUNT_SET,
    LOGGED_IN,
    FACTS_REPLACED,
    FACTS_CHANGED,
    REPORT_KEPT,
    NAMES_SHOWN
  }

  private static final String COLUMNS =
      """
      select seq, to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at,
        account, action, revision, detail, previous, hash from audit_entry
      """;

  private final JdbcClient sql;

  AuditTrail(JdbcClient sql) {
    this.sql = sql;
  }

  /** Notes what somebody did, at the facts' current revision. */
  public void note(String account, Action action, String detail) {
    sql.sql(
            """
            insert into audit_entry (account, action, revision, detail)
            select ?, ?, revision, ? from county
            """)
        .params(account, action.name(), detail)
        .update();
  }

  /** Entries after a number, in their order. */
  List<AuditEntry> after(long seq, int limit) {
    return sql.sql(COLUMNS + "where seq > ? order by seq limit ?")
        .params(seq, limit)
        .query(AuditEntry.class)
        .list();
  }
}
