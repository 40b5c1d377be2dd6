package io.hegui.policy;

import static io.hegui.policy.LedgerDifference.Status.CHANGED;
import static io.hegui.policy.LedgerDifference.Status.GONE;
import static io.hegui.policy.LedgerDifference.Status.MOVED;
import static io.hegui.policy.LedgerDifference.Status.NEW;
import static io.hegui.policy.LedgerDifference.Status.UNCHANGED;
import static org.assertj.core.api.Assertions.assertThat;

import io.hegui.policy.LedgerDifference.Line;
import io.hegui.text.Text;
import java.util.List;
import org.junit.jupiter.api.Test;

class LedgerTest {
  private static final String PLAN = PlanTextTest.PLAN;
  private static final Ledger LEDGER =
      new Ledger(PlanText.of(PLAN).sentences().stream().map(LedgerTest::entry).toList());

  /** Each entry cites a rule, a parameter and a reading that are named after it. */
  private static LedgerEntry entry(PlanSentence sentence) {
    String id = sentence.clause() + "#" + sentence.ordinal();
    return new LedgerEntry(
        sentence.clause(),
        sentence.ordinal(),
        sentence.sha256(),
        new Text(sentence.text().replace(",", "，并"), id),
        EntryClass.ENCODED,
        List.of("rule " + id),
        List.of("parameter " + id),
        List.of("reading " + id),
        new Text("", ""));
  }

  private static LedgerDifference compare(String text) {
    return LEDGER.compare(PlanText.of(text));
  }

  private static List<String> differences(String text) {
    return compare(text).lines().stream()
        .filter(line -> line.status() != UNCHANGED)
        .map(LedgerTest::shown)
        .toList();
  }

  private static String shown(Line line) {
    String before = line.entry() == null ? "" : line.entry().id();
    PlanSentence now = line.sentence();
    return (line.status()
        + " "
        + before
        + (now == null ? "" : ">" + now.clause() + "#" + now.ordinal()));
  }

  @Test
  void theSamePlanAgrees() {
    assertThat(compare(PLAN).agrees()).isTrue();
    assertThat(compare(PLAN).of(UNCHANGED)).hasSameSizeAs(LEDGER.entries());
    assertThat(compare(PLAN.replace("\n", "")).agrees()).isTrue();
  }

  @Test
  void anotherNumberIsAChange() {
    assertThat(differences(PLAN.replace("2-3棵", "3-4棵"))).containsExactly("CHANGED 1.1#2>1.1#2");
    assertThat(compare(PLAN.replace("2-3棵", "3-4棵")).agrees()).isFalse();
  }

  @Test
  void aSentenceThatIsLeftOutIsGone() {
    assertThat(differences(PLAN.replace("每块种树2-3棵。", ""))).containsExactly("GONE 1.1#2");
  }

  @Test
  void aSentenceThatIsPutInIsNew() {
    assertThat(differences(PLAN.replace("谁认领", "冬天裹干。谁认领"))).containsExactly("NEW >1.1#3");
  }

  @Test
  void aClauseThatIsPutInIsNewAndMovesThoseBehindIt() {
    String text = PLAN.replace("(二)按年级", "(二)树种自选。(三)按年级");
    assertThat(differences(text)).containsExactly("NEW >1.2#1", "MOVED 1.2#1>1.3#1");
  }

  @Test
  void sentencesThatSwapPlacesMove() {
    String text = PLAN.replace("各班认领一块空地；每块种树2-3棵。", "每块种树2-3棵。各班认领一块空地。");
    assertThat(differences(text)).hasSize(1).allMatch(line -> line.startsWith("MOVED 1.1#"));
  }

  @Test
  void aChangedSentenceBesideANewOneIsToldFromIt() {
    String text = PLAN.replace("谁认领，谁浇水", "冬天裹干。谁认领，谁浇水施肥");
    assertThat(differences(text)).containsExactly("NEW >1.1#3", "CHANGED 1.1#3>1.1#4");
    text = PLAN.replace("谁认领，谁浇水", "谁认领，谁浇水施肥。冬天裹干");
    assertThat(differences(text)).containsExactly("CHANGED 1.1#3>1.1#3", "NEW >1.1#4");
  }

  @Test
  void aDifferenceTouchesWhatItsEntryCites() {
    Line changed = compare(PLAN.replace("2-3棵", "3-4棵")).of(CHANGED).get(0);
    assertThat(changed.rules()).containsExactly("rule 1.1#2");
    assertThat(changed.parameters()).containsExactly("parameter 1.1#2");
    assertThat(changed.readings()).containsExactly("reading 1.1#2");
    Line gone = compare(PLAN.replace("每块种树2-3棵。", "")).of(GONE).get(0);
    assertThat(gone.rules()).containsExactly("rule 1.1#2");
    assertThat(gone.sentence()).isNull();
  }

  @Test
  void aNewSentenceTouchesWhatItsClauseCites() {
    Line added = compare(PLAN.replace("谁认领", "冬天裹干。谁认领")).of(NEW).get(0);
    assertThat(added.entry()).isNull();
    assertThat(added.rules()).containsExactly("rule 1.1#1", "rule 1.1#2", "rule 1.1#3");
    assertThat(added.readings()).contains("reading 1.1#2");
  }

  @Test
  void everythingIsGoneFromAnEmptyText() {
    assertThat(compare("").of(GONE)).hasSameSizeAs(LEDGER.entries());
  }

  @Test
  void everythingIsNewToALedgerWithoutEntries() {
    LedgerDifference difference = Ledger.NONE.compare(PlanText.of(PLAN));
    assertThat(difference.of(NEW)).hasSameSizeAs(LEDGER.entries());
    assertThat(difference.of(MOVED)).isEmpty();
  }

  @Test
  void entriesAreFoundByClauseClassAndRule() {
    assertThat(LEDGER.of(new Clause("1.1"))).hasSize(3);
    assertThat(LEDGER.of(EntryClass.MANUAL)).isEmpty();
    assertThat(LEDGER.citing("rule 2.2#2")).extracting(LedgerEntry::id).containsExactly("2.2#2");
  }
}
