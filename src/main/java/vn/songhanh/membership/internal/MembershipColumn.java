package vn.songhanh.membership.internal;

import java.util.List;
import java.util.Map;
import vn.songhanh.sheet.ColumnKind;
import vn.songhanh.text.Words;

/** What a workbook of a month may tell in a column. */
enum MembershipColumn implements ColumnKind {
    MONTH(Words.of("Tháng", "Month"), "tháng", "kỳ", "month"),
    UNIT_CODE(Words.of("Mã đơn vị", "Unit code"), "mã đơn vị", "mã công đoàn", "unit code"),
    UNION(Words.of("Công đoàn", "Union"), "công đoàn", "tên công đoàn", "công đoàn cơ sở", "tên đơn vị", "union"),
    OPENING(Words.of("Đầu kỳ", "Opening"), "đầu kỳ", "đoàn viên đầu kỳ", "opening"),
    JOINED(Words.of("Kết nạp", "Admitted"), "kết nạp", "kết nạp mới", "phát triển mới", "admitted"),
    MOVED_IN(Words.of("Chuyển đến", "Moved in"), "chuyển đến", "moved in"),
    LEFT(Words.of("Ra khỏi tổ chức", "Left"), "ra khỏi tổ chức", "ra khỏi", "thôi", "giảm", "left"),
    MOVED_OUT(Words.of("Chuyển đi", "Moved out"), "chuyển đi", "moved out"),
    CLOSING(Words.of("Cuối kỳ", "Closing"), "cuối kỳ", "đoàn viên cuối kỳ", "closing");

    static final List<MembershipColumn> ALL = List.of(values());

    /** The columns of what is told. */
    static final Map<MembershipColumn, MovementField> MOVEMENTS = Map.of(
            JOINED, MovementField.JOINED,
            MOVED_IN, MovementField.MOVED_IN,
            LEFT, MovementField.LEFT,
            MOVED_OUT, MovementField.MOVED_OUT);

    private final Words words;
    private final List<String> synonyms;

    MembershipColumn(Words words, String... synonyms) {
        this.words = words;
        this.synonyms = List.of(synonyms);
    }

    @Override
    public Words words() {
        return words;
    }

    @Override
    public List<String> synonyms() {
        return synonyms;
    }

    @Override
    public boolean required() {
        return this == UNION || this == JOINED;
    }
}
