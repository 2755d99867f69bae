package vn.songhanh.membership.internal;

import java.util.List;
import java.util.Map;
import vn.songhanh.sheet.ColumnKind;
import vn.songhanh.sheet.Heading;

/** What a workbook of a month may tell in a column. */
enum MembershipColumn implements ColumnKind {
    MONTH(Heading.of("Tháng", "Month", "tháng", "kỳ", "month")),
    UNIT_CODE(Heading.of("Mã đơn vị", "Unit code", "mã đơn vị", "mã công đoàn", "unit code")),
    UNION(Heading.required(
            "Công đoàn", "Union", "công đoàn", "tên công đoàn", "công đoàn cơ sở", "tên đơn vị", "union")),
    OPENING(Heading.of("Đầu kỳ", "Opening", "đầu kỳ", "đoàn viên đầu kỳ", "opening")),
    BESIDE(Heading.of("Đã có trong sổ", "In the book already", "đã có trong sổ", "in the book already")),
    JOINED(Heading.required("Kết nạp", "Admitted", "kết nạp", "kết nạp mới", "phát triển mới", "admitted")),
    MOVED_IN(Heading.of("Chuyển đến", "Moved in", "chuyển đến", "moved in")),
    LEFT(Heading.of("Ra khỏi tổ chức", "Left", "ra khỏi tổ chức", "ra khỏi", "thôi", "giảm", "left")),
    MOVED_OUT(Heading.of("Chuyển đi", "Moved out", "chuyển đi", "moved out")),
    CLOSING(Heading.of("Cuối kỳ", "Closing", "cuối kỳ", "đoàn viên cuối kỳ", "closing"));

    static final List<MembershipColumn> ALL = List.of(values());

    /** The columns of what is told. */
    static final Map<MembershipColumn, MovementField> MOVEMENTS = Map.of(
            JOINED, MovementField.JOINED,
            MOVED_IN, MovementField.MOVED_IN,
            LEFT, MovementField.LEFT,
            MOVED_OUT, MovementField.MOVED_OUT);

    private final Heading heading;

    MembershipColumn(Heading heading) {
        this.heading = heading;
    }

    @Override
    public Heading heading() {
        return heading;
    }
}
