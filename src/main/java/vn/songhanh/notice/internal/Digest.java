package vn.songhanh.notice.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.songhanh.desk.Tally;
import vn.songhanh.text.Language;
import vn.songhanh.text.Words;
import vn.songhanh.time.Dateline;

/**
 * What a digest says: how many things wait under which heading, and where. No person but the addressee, no enterprise, no title:
 * a letter passes through hands that nobody knows.
 */
record Digest(LocalDate day, String addressee, List<Seat> seats) {

    /** What waits at one seat. */
    record Seat(String unit, List<Tally.Count> counts) {}

    boolean empty() {
        return seats.stream().allMatch(seat -> seat.counts().isEmpty());
    }

    String subject(Language language) {
        var late = sum(true);
        return (late == 0
                        ? Words.of("Song Hành: {0} việc đang chờ", "Song Hành: {0} things wait")
                        : Words.of("Song Hành: {0} việc đang chờ, {1} quá hạn", "Song Hành: {0} things wait, {1} late"))
                .with(sum(false), late)
                .in(language);
    }

    String text(Language language, String base) {
        var lines = new ArrayList<String>();
        lines.add(
                Words.of("Kính gửi đồng chí {0},", "Dear {0},").with(addressee).in(language));
        lines.add("");
        lines.add(Words.of("Ngày {0}, trên Song Hành:", "On {0}, in Song Hành:")
                .with(Dateline.date(day))
                .in(language));
        for (var seat : seats) {
            if (!seat.counts().isEmpty()) {
                lines.add("");
                lines.add(seat.unit());
                seat.counts().forEach(count -> lines.add(line(count, language, base)));
            }
        }
        lines.add("");
        lines.add(Words.of(
                        "Thư chỉ có số việc và đường dẫn. Đổi giờ nhận, hoặc thôi nhận: {0}",
                        "This letter holds counts and links only. Change its hour, or stop it: {0}")
                .with(base + "/app/notices/settings")
                .in(language));
        return String.join("\r\n", lines) + "\r\n";
    }

    private static String line(Tally.Count count, Language language, String base) {
        var words = count.late() == 0
                ? Words.of("- {0}: {1}", "- {0}: {1}")
                : Words.of("- {0}: {1} (quá hạn {2})", "- {0}: {1} ({2} late)");
        return words.with(count.heading(), count.all(), count.late()).in(language) + "\r\n  " + base + count.href();
    }

    private int sum(boolean late) {
        return seats.stream()
                .flatMap(seat -> seat.counts().stream())
                .filter(count -> !count.theirs())
                .mapToInt(count -> late ? count.late() : count.all())
                .sum();
    }
}
