package vn.songhanh.outreach.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.songhanh.sheet.Listing;
import vn.songhanh.sheet.Listing.Column;
import vn.songhanh.text.Language;
import vn.songhanh.text.Words;

/** Activities and contacts as files. */
record ActivityFile(Language language) {

    private static final List<Column> ACTIVITIES = List.of(
            new Column(Words.of("Hoạt động", "Activity"), 46),
            new Column(Words.of("Loại", "Kind"), 26),
            new Column(Words.of("Từ ngày", "From"), 12),
            new Column(Words.of("Đến ngày", "To"), 12),
            new Column(Words.of("Giờ", "Time"), 8),
            new Column(Words.of("Nơi", "Place"), 34),
            new Column(Words.of("Chủ trì", "Lead"), 40),
            new Column(Words.of("Bên chủ trì", "Leading body"), 14),
            new Column(Words.of("Có phối hợp", "Joint"), 10),
            new Column(Words.of("Trạng thái", "State"), 18),
            new Column(Words.of("Doanh nghiệp", "Enterprises"), 12),
            new Column(Words.of("Lượt dự", "Attendance"), 10),
            new Column(Words.of("Tài liệu phát ra", "Copies handed out"), 12));

    private static final List<Column> CONTACTS = List.of(
            new Column(Words.of("Ngày", "Day"), 12),
            new Column(Words.of("Hoạt động", "Activity"), 46),
            new Column(Words.of("Loại", "Kind"), 26),
            new Column(Words.of("Kết quả", "Outcome"), 40),
            new Column(Words.of("Gặp chủ doanh nghiệp", "Owner met"), 12),
            new Column(Words.of("Ghi chú", "Note"), 46),
            new Column(Words.of("Chủ trì", "Lead"), 40),
            new Column(Words.of("Bên chủ trì", "Leading body"), 14));

    private static final Words AGAIN = Words.of("cùng lần gặp, tính một lần", "the same contact, counted once");

    Listing of(List<ActivityLine> lines, ActivitiesPage.Totals totals) {
        var sums = empty(ACTIVITIES);
        sums.set(
                0,
                Words.of("Tổng cộng: {0} hoạt động", "Total: {0} activities")
                        .with(totals.activities())
                        .in(language));
        sums.set(ACTIVITIES.size() - 2, totals.attendance());
        sums.set(ACTIVITIES.size() - 1, totals.handedOut());
        return new Listing(
                Words.of("Hoạt động", "Activities"),
                ACTIVITIES,
                lines.stream().map(this::cells).toList(),
                sums,
                language);
    }

    private List<@Nullable Object> cells(ActivityLine line) {
        return Arrays.asList(
                line.title(),
                line.kind().words().in(language),
                line.from(),
                line.to(),
                line.at(),
                line.place(),
                line.lead(),
                line.side().words().in(language),
                line.joint() ? "x" : null,
                line.said().in(language),
                line.reached(),
                line.attendance(),
                line.handedOut());
    }

    Listing of(ContactLog.Read log) {
        var sums = empty(CONTACTS);
        sums.set(
                1,
                Words.of("Tổng cộng: {0} lần tiếp xúc", "Total: {0} contacts")
                        .with(log.totals().contacts())
                        .in(language));
        sums.set(4, log.totals().ownersMet());
        return new Listing(
                Words.of("Sổ tiếp xúc", "Contact log"),
                CONTACTS,
                log.lines().stream().map(this::cells).toList(),
                sums,
                language);
    }

    private List<@Nullable Object> cells(Contact contact) {
        return Arrays.asList(
                contact.on(),
                contact.title().in(language),
                (contact.again() ? Words.joined("; ", List.of(contact.kind(), AGAIN)) : contact.kind()).in(language),
                contact.reached().answer().in(language),
                contact.ownerMet() && !contact.again() ? 1 : null,
                contact.reached().visit().note(),
                contact.lead(),
                contact.side().words().in(language));
    }

    private static List<@Nullable Object> empty(List<Column> columns) {
        return new ArrayList<>(Collections.<@Nullable Object>nCopies(columns.size(), null));
    }
}
