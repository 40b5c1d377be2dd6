package io.hegui.examples.county.facts;

import io.hegui.examples.county.CountySettings;
import io.hegui.examples.county.accounts.Account;
import io.hegui.examples.county.accounts.Role;
import io.hegui.examples.county.audit.AuditTrail;
import io.hegui.examples.workbooks.WorkbookForm;
import io.hegui.facts.TableSchema;
import io.hegui.input.SubmissionReader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Loads the files of the settings into a database that has no facts yet. */
@Component
@Order(2)
class SampleLoad implements ApplicationRunner {
  private static final Account SERVICE = new Account("service", "", Role.COUNTY, "");

  private final CountySettings settings;
  private final FactStore store;
  private final Submissions submissions;

  SampleLoad(CountySettings settings, FactStore store, Submissions submissions) {
    this.settings = settings;
    this.store = store;
    this.submissions = submissions;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    if (settings.sample().isEmpty() || store.revision() > 0) {
      return;
    }
    RowCollector collector = new RowCollector();
    SubmissionReader.standard().with(new WorkbookForm()).read(settings.sample(), collector);
    Map<TableSchema, List<FactRow>> rows = collector.rows();
    submissions.submit(
        SERVICE,
        new Terms(Optional.of(0L), Optional.empty(), ""),
        AuditTrail.Action.FACTS_REPLACED,
        now -> now.replace(rows, false));
  }
}
