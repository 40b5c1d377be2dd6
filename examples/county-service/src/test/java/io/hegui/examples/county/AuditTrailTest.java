package io.hegui.examples.county;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

class AuditTrailTest {
  private static final Running SERVICE = Running.shared();
  private static final Client COUNTY = SERVICE.as("county");

  private final JdbcClient service = SERVICE.bean(JdbcClient.class);
  private final JdbcClient owner =
      JdbcClient.create(SERVICE.bean(EmbeddedPostgres.class).getPostgresDatabase());

  private static JsonNode verification() {
    return COUNTY.get("/api/audit/verification").json();
  }

  @Test
  void everySubmissionIsNotedOnceWithItsDigestAndWithoutFacts() {
    String key = UUID.randomUUID().toString();
    long before = verification().get("entries").asLong();
    COUNTY.submit(Sample.json(), "Idempotency-Key", key);
    COUNTY.submit(Sample.json(), "Idempotency-Key", key);
    JsonNode entries = COUNTY.get("/api/audit?after=" + before).json();
    assertThat(entries).hasSize(1);
    assertThat(entries.at("/0/action").asString()).isEqualTo("FACTS_REPLACED");
    assertThat(entries.at("/0/account").asString()).isEqualTo("county");
    assertThat(entries.at("/0/detail").asString()).contains("sha256").doesNotContain("芦花");
  }

  @Test
  void theChainHoldsAndItsHeadIsTheLastEntry() {
    COUNTY.post("/api/reports", "");
    JsonNode verification = verification();
    assertThat(verification.get("intact").asBoolean()).isTrue();
    long last = verification.get("entries").asLong();
    assertThat(COUNTY.get("/api/audit?after=" + (last - 1)).json().at("/0/hash"))
        .isEqualTo(verification.get("head"));
  }

  @Test
  void neitherTheServiceNorTheOwnerChangesEntries() {
    for (JdbcClient who : new JdbcClient[] {service, owner}) {
      for (String statement :
          new String[] {
            "update audit_entry set account = 'x'",
            "delete from audit_entry",
            "truncate audit_entry",
            "delete from report",
            "delete from fact"
          }) {
        assertThatThrownBy(() -> who.sql(statement).update())
            .as(statement)
            .isInstanceOf(DataAccessException.class);
      }
    }
    assertThatThrownBy(() -> service.sql("alter table audit_entry disable trigger all").update())
        .isInstanceOf(DataAccessException.class);
  }

  @Test
  void numberTimeAndSealAreTheDatabasesWhateverIsInserted() {
    long before = verification().get("entries").asLong();
    service
        .sql(
            """
            insert into audit_entry (seq, at, account, action, revision, detail, previous, hash)
            values (1, '2000-01-01', 'x', 'FORGED', 0, '', '', '')
            """)
        .update();
    JsonNode forged = COUNTY.get("/api/audit?after=" + before).json().get(0);
    assertThat(forged.get("seq").asLong()).isEqualTo(before + 1);
    assertThat(forged.get("at").asString()).doesNotStartWith("2000");
    assertThat(verification().get("intact").asBoolean()).isTrue();
  }

  @Test
  void whoeverIsAbleToDisableTheTriggersIsFoundOut() {
    owner.sql("alter table audit_entry disable trigger append_only").update();
    owner.sql("update audit_entry set detail = detail || '!' where seq = 2").update();
    try {
      JsonNode verification = verification();
      assertThat(verification.get("intact").asBoolean()).isFalse();
      assertThat(verification.get("brokenAt").asLong()).isEqualTo(2);
    } finally {
      owner.sql("update audit_entry set detail = rtrim(detail, '!') where seq = 2").update();
      owner.sql("alter table audit_entry enable trigger append_only").update();
    }
    assertThat(verification().get("intact").asBoolean()).isTrue();
  }
}
