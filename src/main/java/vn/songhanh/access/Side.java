package vn.songhanh.access;

import vn.songhanh.text.Words;

/** The two bodies of a coordination programme; they are equals. */
public enum Side {
    PARTY(Words.of("Bên Đảng", "Party side")),
    UNION(Words.of("Bên Công đoàn", "Union side"));

    private final Words words;

    Side(Words words) {
        this.words = words;
    }

    public Words words() {
        return words;
    }

    /** The other body. */
    public Side other() {
        return this == PARTY ? UNION : PARTY;
    }
}
