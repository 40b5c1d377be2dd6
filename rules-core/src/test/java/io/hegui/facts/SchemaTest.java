package io.hegui.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the records to the data contract. */
class SchemaTest {
  /**
   * The data contract, field by field; {@code *} marks what every row must fill. What only some
   * rows must fill is tested in {@link SubmissionBuilderTest}.
   */
  private static final String CONTRACT =
      """
      townships 乡镇
        id* 乡镇编号 ID
        name* 乡镇名称 TEXT
      villages 村
        id* 村编号 ID
        name* 村名称 TEXT
        townshipId* 乡镇编号 ID
        poor* 是否贫困村 BOOL
        exitedOn 退出日期 DATE
      households 贫困户
        id* 户编号 ID
        headName 户主姓名 TEXT
        villageId* 村编号 ID
        persons 人口数 INT ≥ 1
        exitedOn 脱贫日期 DATE
      units 单位
        id* 单位编号 ID
        name* 单位名称 TEXT
        level* 级别 WORD PROVINCE 省级, PREFECTURE 州级, COUNTY 县级, TOWNSHIP 乡镇, VILLAGE 村, SOCIAL 社会力量
        townshipId 乡镇编号 ID
      cadres 干部
        id* 干部编号 ID
        name* 姓名 TEXT
        unitId* 单位编号 ID
        rank 职级 WORD COUNTY_LEADER 县级领导, SECTION 科级, STAFF 一般干部, GRASSROOTS 基层人员
        positions 职务 WORDS UNIT_HEAD 单位主要负责人, LEADER_IN_CHARGE 分管领导, UNIT_LEADER 单位领导, PARTY_SECRETARY 乡镇党委书记, TOWNSHIP_HEAD 乡镇长, TOWNSHIP_COMMITTEE 乡镇党委班子成员
        inOffice 在职 BOOL
        fit 身体健康 BOOL
      townshipLinks 县级领导联系乡镇
        cadreId* 干部编号 ID
        townshipId* 乡镇编号 ID
        from* 开始日期 DATE
        to 结束日期 DATE
      supervisionGroups 督导工作组
        id* 督导组编号 ID
        townshipId* 乡镇编号 ID
        establishedOn* 成立日期 DATE
      supervisionMembers 督导组成员
        groupId* 督导组编号 ID
        cadreId* 干部编号 ID
        role* 职责 WORD LEADER 组长, MEMBER 成员
        from* 开始日期 DATE
        to 结束日期 DATE
      supports 帮扶部门
        unitId* 单位编号 ID
        villageId* 村编号 ID
        from* 开始日期 DATE
        to 结束日期 DATE
        liaisonCadreId 分管领导编号 ID
      teams 驻村工作队
        id* 工作队编号 ID
        villageId* 村编号 ID
        formedOn* 组建日期 DATE
        disbandedOn 撤销日期 DATE
      postings 工作队成员
        id* 派驻编号 ID
        teamId* 工作队编号 ID
        cadreId* 干部编号 ID
        role* 队内职务 WORD CAPTAIN 队长, VICE_CAPTAIN 副队长, MEMBER 队员
        stationed* 是否驻村 BOOL
        from* 到岗日期 DATE
        to 派驻截止日期 DATE
        payRetained 工资关系保留 BOOL
      pairings 结对帮扶
        householdId* 户编号 ID
        cadreId* 干部编号 ID
        from* 开始日期 DATE
        to 结束日期 DATE
      visits 走访调研
        id* 走访编号 ID
        kind* 类型 WORD SUPERVISION 督导调研, HEAD_VISIT 主要负责人调研, SURVEY 分管领导调研
        cadreId* 干部编号 ID
        townshipId 乡镇编号 ID
        villageId 村编号 ID
        date* 日期 DATE
      problems 突出问题
        id* 问题编号 ID
        unitId* 单位编号 ID
        villageId 村编号 ID
        raisedOn 提出日期 DATE
        resolvedOn 解决日期 DATE
        summary 问题摘要 TEXT
      reports 月度信息
        teamId* 工作队编号 ID
        month* 月份 MONTH
        submittedOn* 上报日期 DATE
        hasText* 有文字 BOOL
        images* 图片数 INT ≥ 0
      plans 帮扶规划方案
        id* 方案编号 ID
        kind* 类型 WORD VILLAGE 村规划, HOUSEHOLD 户方案
        villageId 村编号 ID
        householdId 户编号 ID
        completedOn 完成日期 DATE
        submittedOn 报督导组日期 DATE
        secretarySignedOn 党委书记签字日期 DATE
        headSignedOn 乡镇长签字日期 DATE
        leaderSignedOn 县级领导签字日期 DATE
        filedOrganizationOn 报组织部日期 DATE
        filedCivilAffairsOn 报民政扶贫局日期 DATE
      householdSurveys 贫困户摸底
        teamId* 工作队编号 ID
        reportedOn 上报乡镇日期 DATE
      townshipSummaries 乡镇汇总
        townshipId* 乡镇编号 ID
        signedBy 签字人编号 ID
        signedOn 签字日期 DATE
        reportedOn 上报县办日期 DATE
      ledgers 帮扶台账
        teamId* 工作队编号 ID
        establishedOn* 建立日期 DATE
      diversions 抽调记录
        postingId* 派驻编号 ID
        from* 开始日期 DATE
        to 结束日期 DATE
        reason 事由 TEXT
      archives 干部档案
        cadreId* 干部编号 ID
        createdOn* 建档日期 DATE
      allowances 补贴
        postingId* 派驻编号 ID
        month* 月份 MONTH
        meal* 误餐 MONEY
        transport* 交通 MONEY
        telecom* 通讯 MONEY
      appraisals 年度考评
        unitId* 单位编号 ID
        year* 年度 INT 1–9999
        completedOn 完成日期 DATE
        taskCompleted 任务完成 BOOL
        result 结果 WORD PASS 合格, FAIL 不合格, VETOED 一票否决
        satisfaction 群众满意度 PERCENT 0–100
      commendations 评比表扬
        heldOn* 日期 DATE
      finalReports 期满材料
        postingId* 派驻编号 ID
        summaryFiledOn 思想总结日期 DATE
        researchFiledOn 调研报告日期 DATE
      rosterFilings 名单报送
        unitId* 单位编号 ID
        townshipId* 乡镇编号 ID
        filedOn* 报送日期 DATE
      annexFilings 表册上报
        townshipId* 乡镇编号 ID
        annex* 附件号 INT 2–4
        filedOn* 上报日期 DATE
        electronic* 含电子档 BOOL
      povertyExits 年度脱贫
        year* 年度 INT 1–9999
        persons* 人数 INT ≥ 0
      industries 骨干产业
        villageId* 村编号 ID
        name* 产业名称 TEXT
        establishedOn* 建立日期 DATE
      funding 工作经费
        unitId* 单位编号 ID
        year* 年度 INT 1–9999
        amount* 金额 MONEY
      waivers 豁免
        ruleId* 规则编号 TEXT
        subject* 对象编号 TEXT
        reason* 理由 TEXT
        approvedBy* 批准人 TEXT
        from* 开始日期 DATE
        to* 结束日期 DATE
      """;

  @Test
  void theStandardSchemaIsTheDataContract() {
    String schema =
        Schema.standard().tables().stream().map(SchemaTest::describe).collect(Collectors.joining());
    assertThat(schema).isEqualTo(CONTRACT);
  }

  private static String describe(TableSchema table) {
    return table.name()
        + " "
        + table.heading()
        + "\n"
        + readAnew(table).map(SchemaTest::describe).collect(Collectors.joining());
  }

  /** Tables are read once and for all: here each column is read as it would be then. */
  private static Stream<ColumnSchema> readAnew(TableSchema table) {
    return Arrays.stream(table.type().getRecordComponents()).map(ColumnSchema::new);
  }

  private static String describe(ColumnSchema column) {
    String words =
        column.words().stream()
            .map(word -> " " + word + " " + word.word())
            .collect(Collectors.joining(","));
    String required = column.required() ? "*" : "";
    return "  "
        + column.name()
        + required
        + " "
        + column.heading()
        + " "
        + column.type()
        + range(column)
        + words
        + "\n";
  }

  private static String range(ColumnSchema column) {
    if (column.max() != Integer.MAX_VALUE) {
      return " " + column.min() + "–" + column.max();
    }
    return column.min() == Integer.MIN_VALUE ? "" : " ≥ " + column.min();
  }

  @Test
  void whatIsReadAnewIsWhatTheTableHas() {
    for (TableSchema table : Schema.standard().tables()) {
      assertThat(readAnew(table).map(SchemaTest::describe))
          .isEqualTo(table.columns().stream().map(SchemaTest::describe).toList());
      assertThat(readAnew(table))
          .allSatisfy(
              column -> assertThat(column.key()).as(column.name()).isEqualTo(isKey(column)));
    }
  }

  private static boolean isKey(ColumnSchema column) {
    return column.name().equals("id");
  }

  @Test
  void valuesHaveTheWordsOfACounty() {
    TableSchema cadres = TableSchema.of(Cadre.class);
    Vocabulary words = Vocabulary.of(Schema.standard());
    for (ColumnSchema column : readAnew(cadres).toList()) {
      TableWords.ColumnWords own = column.inWords();
      switch (column.name()) {
        case "inOffice" ->
            assertThat(own.values()).containsEntry("true", "是").containsEntry("false", "否");
        case "rank" -> assertThat(own.inWords("STAFF").zh()).isEqualTo("一般干部");
        case "positions" ->
            assertThat(own.inWords("UNIT_HEAD;TOWNSHIP_HEAD").zh()).isEqualTo("单位主要负责人、乡镇长");
        case "name" -> assertThat(own.inWords("甲;乙").zh()).isEqualTo("甲;乙");
        default -> assertThat(own.name()).isEqualTo(column.name());
      }
      assertThat(words.column("cadres", column.name()).zh()).isEqualTo(column.heading());
    }
    assertThat(words.tables())
        .isEqualTo(Schema.standard().tables().stream().map(TableSchema::name).toList());
  }

  /** Types that no column can have. */
  private record Odd(
      @Column("一") Object any, @Column("二") Thread.State noWords, @Column("三") double inexact) {}

  private record Bare(String withoutHeading) {}

  @Test
  void whatNoColumnCanHoldIsRefused() {
    for (RecordComponent component : Odd.class.getRecordComponents()) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new ColumnSchema(component))
          .withMessageContaining(component.getName());
    }
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ColumnSchema(Bare.class.getRecordComponents()[0]))
        .withMessageContaining("@Column");
  }

  @Test
  void aTableIsFoundByEitherName() {
    Schema schema = Schema.standard();
    assertThat(schema.table("villages")).isPresent().isEqualTo(schema.table("村"));
    assertThat(schema.table("nothing")).isEmpty();
  }

  @Test
  void everyReferenceLeadsToATableWithAKey() {
    Schema schema = Schema.standard();
    for (TableSchema table : schema.tables()) {
      for (ColumnSchema column : table.columns()) {
        column
            .reference()
            .ifPresent(
                ref -> assertThat(schema.table(ref.value()).orElseThrow().key()).isPresent());
      }
    }
  }

  @Test
  void noTableUsesATitleTwice() {
    for (TableSchema table : Schema.standard().tables()) {
      assertThat(table.columns()).extracting(ColumnSchema::name).doesNotHaveDuplicates();
      assertThat(table.columns()).extracting(ColumnSchema::heading).doesNotHaveDuplicates();
    }
  }
}
