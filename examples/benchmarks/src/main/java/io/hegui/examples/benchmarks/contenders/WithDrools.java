package io.hegui.examples.benchmarks.contenders;

import io.hegui.examples.benchmarks.plain.CsvFacts;
import io.hegui.examples.benchmarks.plain.Finding;
import io.hegui.facts.Schema;
import io.hegui.facts.TableSchema;
import java.util.List;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.runtime.KieContainer;
import org.kie.api.runtime.KieSession;

/** Drools as its beginners' guide has it: text compiled at start, all facts in one session. */
final class WithDrools implements PlainContender {
  private final KieContainer container;

  WithDrools() {
    KieServices services = KieServices.get();
    KieFileSystem files = services.newKieFileSystem();
    files.write("src/main/resources/ten-rules.drl", Resource.text("ten-rules.drl"));
    KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
    if (builder.getResults().hasMessages(Message.Level.ERROR)) {
      throw new IllegalStateException(builder.getResults().toString());
    }
    container = services.newKieContainer(builder.getKieModule().getReleaseId());
  }

  @Override
  public List<Finding> check(CsvFacts facts) {
    Answers found = new Answers();
    KieSession session = container.newKieSession();
    try {
      session.setGlobal("found", found);
      session.insert(new Task.Quarter(Task.PERIOD.from(), Task.AS_OF));
      Task.MONTHS.forEach(session::insert);
      Task.MOST_HOUSEHOLDS.forEach((rank, most) -> session.insert(new Task.Maximum(rank, most)));
      for (TableSchema table : Schema.standard().tables()) {
        facts.rows(table.type()).forEach(session::insert);
      }
      session.fireAllRules();
    } finally {
      session.dispose();
    }
    return found.unlessWaived(facts);
  }
}
