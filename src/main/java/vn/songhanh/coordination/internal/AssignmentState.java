package vn.songhanh.coordination.internal;

import vn.songhanh.text.Words;

/** How far an assignment is. */
public enum AssignmentState {
    OPEN(Words.of("Đang làm", "Being done")),
    DONE(Words.of("Đã xong", "Done")),
    DROPPED(Words.of("Thôi giao", "Dropped"));

    private final Words words;

    AssignmentState(Words words) {
        this.words = words;
    }

    public Words words() {
        return words;
    }
}
