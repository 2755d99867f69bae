package vn.songhanh.candidate;

import vn.songhanh.text.Words;

/** Who introduces a person to the cell (Party Charter, article 4). */
public enum Introducers {
    TWO_MEMBERS(false, Words.of("Hai đảng viên chính thức", "Two official members")),
    YOUTH_UNION(
            false,
            Words.of(
                    "Ban chấp hành Đoàn Thanh niên và một đảng viên chính thức",
                    "The Youth Union's committee and one official member")),
    TRADE_UNION(
            true,
            Words.of(
                    "Ban chấp hành công đoàn cơ sở và một đảng viên chính thức",
                    "The grassroots union's committee and one official member"));

    private final boolean union;
    private final Words words;

    Introducers(boolean union, Words words) {
        this.union = union;
        this.words = words;
    }

    /** Whether it takes the union committee's resolution. */
    public boolean union() {
        return union;
    }

    public Words words() {
        return words;
    }
}
