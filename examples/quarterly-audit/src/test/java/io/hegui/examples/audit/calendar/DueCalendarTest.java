package io.hegui.examples.audit.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import io.hegui.examples.audit.text.Reports;
import io.hegui.report.ComplianceReport;
import io.hegui.report.Pending;
import io.hegui.report.SubjectPart;
import io.hegui.text.Text;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Summary;
import org.junit.jupiter.api.Test;

class DueCalendarTest {
  private static final ComplianceReport REPORT = Reports.full();
  private static final int LONGEST = 75;

  private static byte[] bytes(Locale language, List<Pending> due) {
    return new DueCalendar(REPORT, language).of(due);
  }

  private static List<VEvent> read(byte[] calendar) throws IOException, ParserException {
    Calendar parsed = new CalendarBuilder().build(new ByteArrayInputStream(calendar));
    assertThat(parsed.validate().hasErrors()).isFalse();
    return parsed.getComponents(Component.VEVENT);
  }

  private static Pending pending(String id, String name, LocalDate due) {
    Text label = new Text("贫困户「" + name + "」", "household " + name);
    return new Pending(
        id,
        "3.3-caseload-min",
        "3.3",
        "household:51322819800101123X",
        List.of(new SubjectPart("household", "51322819800101123X", label)),
        "2016-04",
        List.of(),
        due,
        1,
        new Text("要求，甲；乙\\丙", "wanted, a; b\\c"));
  }

  @Test
  void aDutyIsAWholeDayThatTheLibraryReadsBack() throws IOException, ParserException {
    VEvent event = read(bytes(Locale.CHINESE, REPORT.pending())).get(0);
    assertThat(event.getUid().orElseThrow().getValue()).isEqualTo("93aa3dd3a0d85a1a@hegui");
    assertThat(event.<DtStamp>getRequiredProperty("DTSTAMP").getDate())
        .isEqualTo(Instant.parse("2016-03-31T00:00:00Z"));
    DtStart<LocalDate> start = event.getRequiredProperty("DTSTART");
    assertThat(start.getDate()).isEqualTo(LocalDate.of(2016, 4, 1));
    assertThat(event.<Summary>getRequiredProperty("SUMMARY").getValue()).isEqualTo("规则的名称：干部（C8）");
    assertThat(event.<Description>getRequiredProperty("DESCRIPTION").getValue())
        .isEqualTo("应当：不少于 1 户\n责任：单位「县农业局」（U3）\n依据：三（三）（3.3-caseload-min）\n编号：cadre:C8");
  }

  @Test
  void itSpeaksEnglishToo() throws IOException, ParserException {
    VEvent event = read(bytes(Locale.ENGLISH, REPORT.pending())).get(0);
    assertThat(event.<Summary>getRequiredProperty("SUMMARY").getValue())
        .isEqualTo("The title of a rule of some length: cadre C8");
    assertThat(event.<Description>getRequiredProperty("DESCRIPTION").getValue())
        .contains("Expected: at least 1 household", "owed by: unit");
  }

  @Test
  void noLineIsLongerThan75OctetsAndNoCharacterIsCut() throws IOException, ParserException {
    String name = "很长的名字𠮷".repeat(40);
    byte[] calendar = bytes(Locale.CHINESE, List.of(pending("a", name, Reports.AS_OF)));
    String text = new String(calendar, StandardCharsets.UTF_8);
    assertThat(text).endsWith("END:VCALENDAR\r\n").doesNotContain("\uFFFD");
    assertThat(text.replace("\r\n", "")).doesNotContain("\n").doesNotContain("\r");
    assertThat(text.split("\r\n", -1))
        .allSatisfy(
            line -> assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeBetween(0, LONGEST));
    assertThat(text.lines().filter(line -> line.getBytes(StandardCharsets.UTF_8).length > 72))
        .isNotEmpty();
    assertThat(read(calendar).get(0).<Summary>getRequiredProperty("SUMMARY").getValue())
        .contains(name, "（2016-04）");
  }

  @Test
  void theSameDutiesInAnotherOrderGiveTheSameBytes() {
    Pending one = pending("a", "甲", Reports.AS_OF);
    Pending other = pending("b", "乙", Reports.AS_OF);
    Pending later = pending("0", "丙", Reports.AS_OF.plusDays(1));
    byte[] calendar = bytes(Locale.CHINESE, List.of(one, other, later));
    assertThat(bytes(Locale.CHINESE, List.of(later, other, one))).isEqualTo(calendar);
    assertThat(new String(calendar, StandardCharsets.UTF_8))
        .containsSubsequence("UID:a@", "UID:b@", "UID:0@");
  }

  @Test
  void nationalIdsAreMaskedAndControlCharactersDoNoHarm() throws IOException, ParserException {
    byte[] calendar =
        bytes(Locale.CHINESE, List.of(pending("a", "甲\u0007\nBEGIN:VALARM", Reports.AS_OF)));
    assertThat(new String(calendar, StandardCharsets.UTF_8)).doesNotContain("19800101");
    assertThat(read(calendar)).hasSize(1);
  }

  @Test
  void aCalendarMayHaveNoEntry() {
    assertThat(new String(bytes(Locale.CHINESE, List.of()), StandardCharsets.UTF_8))
        .startsWith("BEGIN:VCALENDAR\r\nPRODID:-//Hegui//hegui due//ZH\r\nVERSION:2.0\r\n");
  }
}
