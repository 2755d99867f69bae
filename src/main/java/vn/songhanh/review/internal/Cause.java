package vn.songhanh.review.internal;

import vn.songhanh.text.Words;

/** Why the two bodies' figures differ, or may; in the order of the minutes. */
public enum Cause {
    CLAIMED_BY_PARTY(Words.of("Chỉ bên Đảng ghi nhận", "Claimed by the Party side only")),
    CLAIMED_BY_UNION(Words.of("Chỉ bên Công đoàn ghi nhận", "Claimed by the union side only")),
    DISPUTED(Words.of("Hai bên chưa thống nhất", "Disputed")),
    TOLD_TWICE(Words.of("Có thể hai bên cùng kể một việc", "May be one fact told by both")),
    REGISTER(Words.of("Sổ cái khác sổ đăng ký", "Ledger and register differ")),
    UNITS(Words.of("Đơn vị thiếu số liệu", "Units whose figures are missing")),
    UNIT_LEVEL(Words.of("Số đơn vị đã nộp khác sổ cái", "What units submitted and the ledger differ")),
    CORRECTION(Words.of(
            "Điều chỉnh của kỳ đã khóa, tính vào kỳ này", "Corrections of a locked period, counted in this one"));

    private final Words words;

    Cause(Words words) {
        this.words = words;
    }

    public Words words() {
        return words;
    }
}
