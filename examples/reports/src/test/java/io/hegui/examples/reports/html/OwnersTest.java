package io.hegui.examples.reports.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.hegui.facts.Schema;
import io.hegui.facts.Vocabulary;
import io.hegui.report.SubjectPart;
import io.hegui.report.Violation;
import io.hegui.text.Text;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class OwnersTest {
  private static final SubjectPart TOWNSHIP = part("township", "X1");
  private static final SubjectPart UNIT = part("unit", "U1");
  private static final SubjectPart CADRE = part("cadre", "C1");

  private final Owners owners =
      new Owners(new Words(Locale.CHINESE, "", Vocabulary.of(Schema.standard())));

  private static SubjectPart part(String type, String id) {
    return new SubjectPart(type, id, new Text(id, id));
  }

  private static Violation violation(List<SubjectPart> subject, List<SubjectPart> owedBy) {
    Violation like = SmallCounty.report("2016Q1").violations().get(0);
    return new Violation(
        like.id(),
        like.ruleId(),
        like.clause(),
        like.severity(),
        like.strength(),
        like.kind(),
        like.subject(),
        subject,
        like.occurrence(),
        owedBy,
        like.expected(),
        like.parameters(),
        like.observed(),
        like.evidence(),
        like.message(),
        like.remedy(),
        like.mendable(),
        like.pastMending());
  }

  @Test
  void whoOwesOrIsMeantIsNamed() {
    Violation both = violation(List.of(CADRE, TOWNSHIP), List.of(UNIT));
    assertThat(owners.townships(both)).containsExactly(TOWNSHIP);
    assertThat(owners.units(both)).containsExactly(UNIT);
  }

  @Test
  void aFindingOfAUnitAloneBelongsToNoTownship() {
    assertThat(owners.townships(violation(List.of(CADRE), List.of(UNIT))))
        .extracting(part -> part.label().zh())
        .containsExactly("不属于某一乡镇（单位的问题）");
  }

  @Test
  void aFindingOfTheCountyBelongsToTheCounty() {
    SubjectPart county = part("county", "");
    assertThat(owners.townships(violation(List.of(county), List.of(county))))
        .extracting(part -> part.label().zh())
        .containsExactly("全县");
  }

  @Test
  void whereTheDataNamesNobodyThePageSaysSo() {
    assertThat(owners.units(violation(List.of(CADRE), List.of())))
        .extracting(part -> part.label().zh())
        .containsExactly("数据没有指明责任方");
  }
}
