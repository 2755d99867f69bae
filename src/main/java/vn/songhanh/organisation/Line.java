package vn.songhanh.organisation;

import vn.songhanh.access.Side;
import vn.songhanh.text.Words;

/** The parallel trees. A unit stands in exactly one of them; each tree has a history of its own. */
public enum Line {
    PARTY(Words.of("Hệ thống Đảng", "Party line")),
    UNION(Words.of("Hệ thống Công đoàn", "Union line")),
    TERRITORY(Words.of("Đơn vị hành chính", "Territory")),
    ZONE(Words.of("Khu công nghiệp", "Industrial zones"));

    private final Words words;

    Line(Words words) {
        this.words = words;
    }

    /** The tree in which the units of a body stand. */
    public static Line of(Side side) {
        return switch (side) {
            case PARTY -> PARTY;
            case UNION -> UNION;
        };
    }

    public Words words() {
        return words;
    }
}
