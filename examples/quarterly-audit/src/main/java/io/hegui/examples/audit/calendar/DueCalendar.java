package io.hegui.examples.audit.calendar;

import io.hegui.examples.audit.text.Lexicon;
import io.hegui.examples.reports.NationalIds;
import io.hegui.report.ComplianceReport;
import io.hegui.report.Pending;
import io.hegui.report.RuleSummary;
import io.hegui.report.SubjectPart;
import io.hegui.text.Text;
import io.hegui.text.Visible;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/** Pending duties as entries of a calendar, each on the whole day that it is due. */
public final class DueCalendar {
  private final ComplianceReport report;
  private final Lexicon words;
  private final Locale language;
  private final Instant stamp;
  private final Map<String, Text> titles;

  /**
   * @param language English, or Chinese for any other
   */
  public DueCalendar(ComplianceReport report, Locale language) {
    this.report = report;
    this.words = new Lexicon(language, report.vocabulary());
    this.language = language;
    // Not the clock's time: the same facts as of the same day give the same file.
    this.stamp = report.asOf().atStartOfDay(ZoneOffset.UTC).toInstant();
    this.titles =
        report.rules().stream()
            .collect(
                Collectors.toMap(RuleSummary::ruleId, RuleSummary::title, (one, other) -> one));
  }

  /** The calendar's bytes, in UTF-8; the same duties give the same bytes in whatever order. */
  public byte[] of(List<Pending> due) {
    Calendar calendar = new Calendar();
    calendar.add(
        new ProdId("-//Hegui//hegui due//" + language.getLanguage().toUpperCase(Locale.ROOT)));
    calendar.add(ImmutableVersion.VERSION_2_0);
    calendar.add(ImmutableCalScale.GREGORIAN);
    due.stream()
        .sorted(Comparator.comparing(Pending::due).thenComparing(Pending::id))
        .forEach(each -> calendar.add(event(each)));
    StringWriter text = new StringWriter();
    try {
      // Without validation, which refuses a calendar that has no entry.
      new CalendarOutputter(false).output(calendar, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Folding.refold(text.toString()).getBytes(StandardCharsets.UTF_8);
  }

  private VEvent event(Pending pending) {
    VEvent event = new VEvent(false); // true would stamp it with the clock's time
    event.add(new Uid(pending.id() + "@hegui"));
    event.add(new DtStamp(stamp));
    event.add(new DtStart<>(pending.due()));
    event.add(new Summary(summary(pending)));
    event.add(new Description(description(pending)));
    event.add(ImmutableTransp.TRANSPARENT); // a day on which something is due is not taken up by it
    return event;
  }

  private String summary(Pending pending) {
    String key = pending.occurrence().isEmpty() ? "due.event" : "due.event.on";
    Text title =
        titles.getOrDefault(pending.ruleId(), new Text(pending.ruleId(), pending.ruleId()));
    return plain(
        words.say(
            key,
            "title",
            title,
            "subject",
            called(pending.subjectParts()),
            "occurrence",
            pending.occurrence()));
  }

  private String description(Pending pending) {
    List<String> lines = new ArrayList<>();
    lines.add(words.say("due.event.expected", "expected", pending.expected()));
    if (!pending.owedBy().isEmpty()) {
      lines.add(words.say("due.owners", "owners", called(pending.owedBy())));
    }
    String clause = words.clause(pending.clause());
    lines.add(words.say("due.event.rule", "clause", clause, "rule", pending.ruleId()));
    lines.add(words.say("due.event.id", "id", pending.subject()));
    return lines.stream().map(this::plain).collect(Collectors.joining("\n"));
  }

  private String called(List<SubjectPart> parts) {
    return parts.stream()
        .map(part -> words.say(part.label()))
        .collect(Collectors.joining(words.say("comma")));
  }

  private String plain(String text) {
    String harmless = Visible.oneLine(text);
    return report.masked() ? NationalIds.masked(harmless) : harmless;
  }
}
