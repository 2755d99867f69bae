package vn.songhanh.outreach;

import vn.songhanh.text.Option;
import vn.songhanh.text.Words;

/** Where an activity stands. */
public enum ActivityState implements Option {
    PLANNED(Words.of("Dự kiến", "Planned")),
    HELD(Words.of("Đã tổ chức", "Held")),
    /** Will not be held. */
    CANCELLED(Words.of("Đã hủy", "Cancelled")),
    /** Was told as held and is not; what it counted has been taken back. */
    WITHDRAWN(Words.of("Đã rút", "Withdrawn"));

    private final Words words;

    ActivityState(Words words) {
        this.words = words;
    }

    @Override
    public Words words() {
        return words;
    }

    /** Whether it is over without having counted. */
    public boolean off() {
        return this == CANCELLED || this == WITHDRAWN;
    }
}
