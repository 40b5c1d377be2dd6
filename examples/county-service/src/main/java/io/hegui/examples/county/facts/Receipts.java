package io.hegui.examples.county.facts;

import io.hegui.examples.county.web.ProblemException;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The receipts of submissions that bore a key, so that a repetition gets the same. */
@Repository
class Receipts {
  private record Earlier(String fingerprint, String receipt) {}

  private final JdbcClient sql;
  private final JsonMapper json;

  Receipts(JdbcClient sql, JsonMapper json) {
    this.sql = sql;
    this.json = json;
  }

  /**
   * The receipt of the same submission, if it was saved before.
   *
   * @throws ProblemException if the key was used for another
   */
  Optional<Receipt> find(String account, Terms terms) {
    return terms.key().flatMap(key -> earlier(account, key)).map(earlier -> same(earlier, terms));
  }

  private Optional<Earlier> earlier(String account, String key) {
    return sql.sql("select fingerprint, receipt from submission where account = ? and key = ?")
        .params(account, key)
        .query(Earlier.class)
        .optional();
  }

  private Receipt same(Earlier earlier, Terms terms) {
    if (!earlier.fingerprint().equals(terms.fingerprint())) {
      throw ProblemException.of(422, "key-reused");
    }
    return json.readValue(earlier.receipt(), Receipt.class);
  }

  /** Keeps a receipt for a month, in the transaction that saves the submission. */
  void keep(String account, Terms terms, Receipt receipt) {
    sql.sql("delete from submission where at < now() - interval '30 days'").update();
    terms
        .key()
        .ifPresent(
            key ->
                sql.sql(
                        """
                        insert into submission (account, key, fingerprint, receipt)
                        values (?, ?, ?, ?)
                        """)
                    .params(account, key, terms.fingerprint(), json.writeValueAsString(receipt))
                    .update());
  }
}
