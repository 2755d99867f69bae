package vn.songhanh.coordination.internal;

import vn.songhanh.text.Words;

/** How far a meeting is. */
public enum MeetingState {
    CALLED(Words.of("Đã triệu tập", "Called"), "note"),
    HELD(Words.of("Đã có kết luận", "Concluded"), "good"),
    CANCELLED(Words.of("Không họp", "Cancelled"), "");

    private final Words words;
    private final String badge;

    MeetingState(Words words, String badge) {
        this.words = words;
        this.badge = badge;
    }

    public Words words() {
        return words;
    }

    /** The kind of its badge. */
    public String badge() {
        return badge;
    }
}
