package io.hegui.examples.county.facts;

import io.hegui.check.CheckRequest;
import io.hegui.check.ComplianceChecker;
import io.hegui.examples.county.facts.CountyFacts.Applied;
import io.hegui.facts.Fact;
import io.hegui.facts.TableSchema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.SimpleTransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/**
 * In place of the database, a county that was submitted whole and is empty. What is saved is looked
 * at, whether it can be read again and checked, and forgotten.
 */
final class MemoryStore extends FactStore {
  private static final ComplianceChecker CHECKER = ComplianceChecker.fromClassPath();

  private final JsonMapper json;

  MemoryStore(JsonMapper json) {
    super(new JdbcTemplate(), JdbcClient.create(new JdbcTemplate()), json);
    this.json = json;
  }

  @Override
  long revision() {
    return 0;
  }

  @Override
  long lockRevision() {
    return 0;
  }

  @Override
  public CountyFacts load() {
    Map<TableSchema, List<FactRow>> tables = new LinkedHashMap<>();
    CountyFacts.SCHEMA.tables().forEach(table -> tables.put(table, new ArrayList<>()));
    return new CountyFacts(0, tables);
  }

  @Override
  CountyFacts save(Applied change) {
    for (FactRow row : change.added()) {
      TableSchema table = CountyFacts.table(row.fact());
      String kept = json.writeValueAsString(FactJson.write(table, row.fact()));
      Fact read = FactJson.read(table, json.readTree(kept));
      expect(read.equals(row.fact()), "a row of " + table.name() + " is read otherwise: " + kept);
    }
    expect(
        CHECKER.check(change.after().submission(), CheckRequest.of("2016Q1")).errors().isEmpty(),
        "a rule fails on it");
    return change.after();
  }

  private static void expect(boolean holds, String otherwise) {
    if (!holds) {
      throw new AssertionError(otherwise);
    }
  }

  /** Remembers no submission. */
  Receipts withoutReceipts() {
    return new Receipts(JdbcClient.create(new JdbcTemplate()), json) {
      @Override
      Optional<Receipt> find(String account, Terms terms) {
        return Optional.empty();
      }

      @Override
      void keep(String account, Terms terms, Receipt receipt) {}
    };
  }

  static TransactionTemplate withoutTransactions() {
    return new TransactionTemplate(
        new PlatformTransactionManager() {
          @Override
          public TransactionStatus getTransaction(@Nullable TransactionDefinition definition) {
            return new SimpleTransactionStatus();
          }

          @Override
          public void commit(TransactionStatus status) {}

          @Override
          public void rollback(TransactionStatus status) {}
        });
  }
}
