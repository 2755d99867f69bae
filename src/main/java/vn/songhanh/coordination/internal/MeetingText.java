package vn.songhanh.coordination.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import vn.songhanh.paper.PaperText;
import vn.songhanh.time.Dateline;

/** A meeting in the words of official papers; they are Vietnamese. */
record MeetingText(Meeting meeting, List<AssignmentLine> assignments) {

    private static final Locale VIETNAMESE = Locale.of("vi");
    private static final Pattern CAPITAL_OF_A_WORD = Pattern.compile("^\\p{Lu}(?=[\\p{Ll}\\s])");

    /** @param assignments what is no longer asked for is left out */
    MeetingText {
        assignments = assignments.stream()
                .filter(one -> one.state() != AssignmentState.DROPPED)
                .toList();
    }

    PaperText notice() {
        var lines = new ArrayList<String>();
        lines.add("%s, %s họp về %s. Cuộc họp kết luận như sau:"
                .formatted(capital(day()), meeting.joint() ? "hai bên" : "đơn vị", subject()));
        lines.add("1. Kết luận");
        items(lines, meeting.conclusions());
        given(lines, "2. Phân công");
        lines.add("Các đơn vị căn cứ Thông báo này để thực hiện và báo cáo kết quả đúng thời hạn.");
        return new PaperText("kết luận cuộc họp " + subject(), String.join("\n", lines), recipients());
    }

    PaperText minutes() {
        var lines = new ArrayList<String>();
        lines.add("1. Thời gian, địa điểm");
        lines.add("- Thời gian: %s, %s.".formatted(hour(), day()));
        if (!meeting.place().isEmpty()) {
            lines.add("- Địa điểm: " + meeting.place());
        }
        lines.add("2. Thành phần");
        items(lines, meeting.attendance());
        lines.add("3. Nội dung");
        items(lines, meeting.agenda().isEmpty() ? meeting.title() : meeting.agenda());
        lines.add("4. Kết luận");
        items(lines, meeting.conclusions());
        given(lines, "5. Phân công");
        lines.add("Biên bản đã đọc cho các thành viên dự họp nghe và nhất trí.");
        return new PaperText("cuộc họp " + subject(), String.join("\n", lines), recipients());
    }

    private void given(List<String> lines, String heading) {
        if (assignments.isEmpty()) {
            return;
        }
        lines.add(heading);
        lines.add("| Việc | Đơn vị thực hiện | Thời hạn |");
        assignments.forEach(one ->
                lines.add("| %s | %s | %s |".formatted(cell(one.what()), cell(one.unit()), Dateline.date(one.due()))));
    }

    private String recipients() {
        var units = assignments.stream().map(AssignmentLine::unit).distinct().toList();
        return units.isEmpty() ? "Các đơn vị dự họp" : String.join("\n", units);
    }

    private String subject() {
        return CAPITAL_OF_A_WORD
                .matcher(meeting.title())
                .replaceFirst(capital -> capital.group().toLowerCase(VIETNAMESE));
    }

    private String day() {
        return Dateline.ofDocument(meeting.on()).vi();
    }

    private String hour() {
        var parts = meeting.at().split(":");
        return Integer.parseInt(parts[0]) + " giờ " + parts[1];
    }

    private static void items(List<String> lines, String text) {
        Lines.of(text).forEach(line -> lines.add("- " + line));
    }

    private static String cell(String text) {
        return text.replace('|', '/');
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(VIETNAMESE) + words.substring(1);
    }
}
