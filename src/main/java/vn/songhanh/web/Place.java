package vn.songhanh.web;

import java.util.Arrays;
import java.util.List;
import vn.songhanh.text.Words;

/** A place of the workspace, as the rail of a desk and the bar of a telephone name it. */
public enum Place {
    TODAY("/app", "checklist", Kind.AT_THUMB, "Hôm nay", "Today"),
    PROGRAMME("/app/programme", "target-arrow", Kind.WORK, "Chương trình", "Programme"),
    REGISTER("/app/enterprises", "building-factory-2", Kind.AT_THUMB, "Sổ đăng ký", "Register"),
    RADAR("/app/radar", "radar", Kind.WORK, "Rà soát", "Radar"),
    ACTIVITIES("/app/activities", "calendar", Kind.WORK, "Hoạt động", "Activities"),
    CASES("/app/cases", "layout-kanban", Kind.AT_THUMB, "Vận động", "Cases"),
    MEMBERS("/app/membership", "users", Kind.WORK, "Đoàn viên", "Union members"),
    CANDIDATES("/app/candidates", "user-plus", Kind.WORK, "Nguồn đảng viên", "Candidates"),
    LEDGER("/app/ledger", "book-2", Kind.AT_THUMB, "Sổ cái", "Ledger"),
    REVIEWS("/app/reviews", "report-analytics", Kind.WORK, "Sơ kết", "Reviews"),
    MEETINGS("/app/meetings", "users", Kind.WORK, "Giao ban", "Meetings"),
    PAPERS("/app/papers", "file-text", Kind.WORK, "Văn bản", "Papers"),
    NEWSROOM("/app/newsroom", "news", Kind.APART, "Tòa soạn", "Newsroom"),
    ORGANISATION("/app/organisation", "hierarchy-2", Kind.APART, "Tổ chức", "Organisation"),
    ADMINISTRATION("/app/admin", "settings", Kind.ADMINISTRATION, "Quản trị", "Administration");

    /** Daily work, of which a few places lie under the thumb; and what stands apart from it. */
    private enum Kind {
        AT_THUMB,
        WORK,
        APART,
        ADMINISTRATION
    }

    private final String path;
    private final String icon;
    private final Kind kind;
    private final Words words;

    Place(String path, String icon, Kind kind, String vi, String en) {
        this.path = path;
        this.icon = icon;
        this.kind = kind;
        this.words = Words.of(vi, en);
    }

    public String path() {
        return path;
    }

    /** The name of a symbol of {@code icons.svg}. */
    public String icon() {
        return icon;
    }

    public Words words() {
        return words;
    }

    /** Whether it stands on the bar of a telephone itself, not on the sheet above it. */
    public boolean atThumb() {
        return kind == Kind.AT_THUMB;
    }

    /** Whether it stands below the places of daily work. */
    public boolean apart() {
        return kind == Kind.APART || kind == Kind.ADMINISTRATION;
    }

    static List<Place> of(boolean administrator) {
        return Arrays.stream(values())
                .filter(place -> administrator || place.kind != Kind.ADMINISTRATION)
                .toList();
    }
}
