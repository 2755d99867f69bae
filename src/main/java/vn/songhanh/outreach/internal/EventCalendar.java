package vn.songhanh.outreach.internal;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;

/** Writes a calendar as other programs read it: iCalendar, RFC 5545. Lines end with CR LF and are folded at 75 octets. */
final class EventCalendar {

    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final Pattern SPECIAL = Pattern.compile("([\\\\;,])");
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cntrl}&&[^\\n\\t]]");
    private static final int OCTETS_OF_A_LINE = 75;

    private final StringBuilder text = new StringBuilder();

    EventCalendar(String name) {
        raw("BEGIN:VCALENDAR");
        raw("VERSION:2.0");
        raw("PRODID:-//Song Hanh//Activities//VI");
        raw("CALSCALE:GREGORIAN");
        raw("METHOD:PUBLISH");
        said("X-WR-CALNAME", name);
        raw("X-WR-TIMEZONE:Asia/Ho_Chi_Minh");
        raw("REFRESH-INTERVAL;VALUE=DURATION:PT1H");
    }

    /** How an event stands (RFC 5545 §3.8.1.11). */
    enum Status {
        TENTATIVE,
        CONFIRMED,
        CANCELLED
    }

    /**
     * What an event is called, wherever it is read.
     *
     * @param uid the same through all changes (§3.8.4.7)
     * @param sequence grows with every change (§3.8.7.4)
     */
    record Mark(String uid, int sequence, Instant changedAt) {}

    /** Words of an event; what is empty is left out. */
    record Said(String summary, String place, String description) {}

    /** An event of whole days, from the first to the last. */
    EventCalendar days(Mark mark, LocalDate first, LocalDate last, Said said, Status status) {
        begin(mark, status);
        raw("DTSTART;VALUE=DATE:" + DAY.format(first));
        raw("DTEND;VALUE=DATE:" + DAY.format(last.plusDays(1)));
        return end(said);
    }

    /** An event that begins at a moment. */
    EventCalendar at(Mark mark, Instant begins, Duration length, Said said, Status status) {
        begin(mark, status);
        raw("DTSTART:" + UTC.format(begins));
        raw("DURATION:" + length);
        return end(said);
    }

    private void begin(Mark mark, Status status) {
        raw("BEGIN:VEVENT");
        said("UID", mark.uid());
        raw("SEQUENCE:" + mark.sequence());
        raw("DTSTAMP:" + UTC.format(mark.changedAt()));
        raw("LAST-MODIFIED:" + UTC.format(mark.changedAt()));
        raw("STATUS:" + status);
    }

    private EventCalendar end(Said said) {
        said("SUMMARY", said.summary());
        said("LOCATION", said.place());
        said("DESCRIPTION", said.description());
        raw("END:VEVENT");
        return this;
    }

    private void said(String name, String value) {
        if (!value.isBlank()) {
            raw(name + ":" + escaped(value));
        }
    }

    /** Text as a value (§3.3.11): backslash, semicolon, comma and the line's end are escaped, other controls are left out. */
    static String escaped(String value) {
        var lines = value.replace("\r\n", "\n").replace('\r', '\n');
        return SPECIAL.matcher(UNSEEN.matcher(lines).replaceAll(""))
                .replaceAll("\\\\$1")
                .replace("\n", "\\n");
    }

    private void raw(String line) {
        text.append(folded(line)).append("\r\n");
    }

    /** A long line goes on in the next one after a space (§3.1); no letter is cut in two. */
    static String folded(String line) {
        var folded = new StringBuilder();
        var octets = 0;
        for (var sign : line.codePoints().toArray()) {
            var letter = Character.toString(sign);
            var more = letter.getBytes(StandardCharsets.UTF_8).length;
            if (octets + more > OCTETS_OF_A_LINE) {
                folded.append("\r\n ");
                octets = 1;
            }
            folded.append(letter);
            octets += more;
        }
        return folded.toString();
    }

    /** The whole calendar. */
    String written() {
        return text + "END:VCALENDAR\r\n";
    }
}
