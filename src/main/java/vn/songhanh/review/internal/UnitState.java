package vn.songhanh.review.internal;

import vn.songhanh.text.Words;

/** How far a unit has come with its figures. */
public enum UnitState {
    MISSING(Words.of("Chưa nộp", "Not yet"), "warn"),
    SENT(Words.of("Đã nộp, chờ xem", "Submitted"), "note"),
    RETURNED(Words.of("Trả lại để sửa", "Given back"), "bad"),
    ACCEPTED(Words.of("Đã nhận", "Accepted"), "good");

    private final Words words;
    private final String badge;

    UnitState(Words words, String badge) {
        this.words = words;
        this.badge = badge;
    }

    public Words words() {
        return words;
    }

    public String badge() {
        return badge;
    }
}
