package vn.songhanh.outreach.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** RFC 5545, as far as we write it. */
class EventCalendarTests {

    private static final EventCalendar.Mark MARK =
            new EventCalendar.Mark("5e3c@songhanh", 3, Instant.parse("2026-11-26T04:00:00Z"));

    @Test
    void an_event_of_two_days_ends_before_the_day_after() {
        var calendar = new EventCalendar("Lịch")
                .days(
                        MARK,
                        LocalDate.of(2026, 12, 15),
                        LocalDate.of(2026, 12, 16),
                        new EventCalendar.Said("Lớp tập huấn", "", ""),
                        EventCalendar.Status.CONFIRMED)
                .written();

        assertThat(calendar.split("\r\n"))
                .containsSequence(
                        "BEGIN:VEVENT",
                        "UID:5e3c@songhanh",
                        "SEQUENCE:3",
                        "DTSTAMP:20261126T040000Z",
                        "LAST-MODIFIED:20261126T040000Z",
                        "STATUS:CONFIRMED",
                        "DTSTART;VALUE=DATE:20261215",
                        "DTEND;VALUE=DATE:20261217",
                        "SUMMARY:Lớp tập huấn",
                        "END:VEVENT");
        assertThat(calendar).startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n").endsWith("END:VCALENDAR\r\n");
    }

    @Test
    void an_event_at_a_moment_is_written_in_universal_time() {
        var calendar = new EventCalendar("Lịch")
                .at(
                        MARK,
                        Instant.parse("2026-12-03T01:00:00Z"),
                        Duration.ofHours(2),
                        new EventCalendar.Said("Hội nghị", "Hội trường", ""),
                        EventCalendar.Status.CANCELLED)
                .written();

        assertThat(calendar).contains("DTSTART:20261203T010000Z\r\n", "DURATION:PT2H\r\n", "STATUS:CANCELLED\r\n");
    }

    @Test
    void signs_with_a_meaning_are_escaped() {
        assertThat(EventCalendar.escaped("a;b,c\\d\r\ne\nf\u0000")).isEqualTo("a\\;b\\,c\\\\d\\ne\\nf");
    }

    @Test
    void nothing_that_was_typed_becomes_a_line_of_its_own() {
        var calendar = new EventCalendar("Lịch\r\nX-EVIL:1")
                .days(
                        MARK,
                        LocalDate.of(2026, 1, 1),
                        LocalDate.of(2026, 1, 1),
                        new EventCalendar.Said("A\r\nEND:VEVENT", "B\rC", "D\nATTACH:x"),
                        EventCalendar.Status.CONFIRMED)
                .written();

        assertThat(calendar.split("\r\n"))
                .doesNotContain("X-EVIL:1", "ATTACH:x")
                .filteredOn("END:VEVENT"::equals)
                .hasSize(1);
    }

    @Property(tries = 300)
    void folded_lines_are_at_most_75_octets_and_unfold_to_what_they_were(@ForAll String line) {
        var composed = new String(line.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
        var folded = EventCalendar.folded(composed.replaceAll("[\r\n]", ""));

        assertThat(folded.split("\r\n"))
                .allSatisfy(part ->
                        assertThat(part.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
        assertThat(folded.replace("\r\n ", "")).isEqualTo(composed.replaceAll("[\r\n]", ""));
    }
}
