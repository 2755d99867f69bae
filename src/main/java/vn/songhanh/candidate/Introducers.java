package vn.songhanh.candidate;

import vn.songhanh.text.Words;

/** Who introduces a person to the cell (Party Charter, article 4). */
public enum Introducers {
    TWO_MEMBERS(2, false, Words.of("Hai đảng viên chính thức", "Two official members")),
    YOUTH_UNION(
            1,
            false,
            Words.of(
                    "Ban chấp hành Đoàn Thanh niên và một đảng viên chính thức",
                    "The Youth Union's committee and one official member")),
    TRADE_UNION(
            1,
            true,
            Words.of(
                    "Ban chấp hành công đoàn cơ sở và một đảng viên chính thức",
                    "The grassroots union's committee and one official member"));

    private final int members;
    private final boolean union;
    private final Words words;

    Introducers(int members, boolean union, Words words) {
        this.members = members;
        this.union = union;
        this.words = words;
    }

    /** How many official members introduce. */
    public int members() {
        return members;
    }

    /** Whether it takes the union committee's resolution. */
    public boolean union() {
        return union;
    }

    public Words words() {
        return words;
    }
}
