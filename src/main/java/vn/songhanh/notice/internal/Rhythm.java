package vn.songhanh.notice.internal;

import vn.songhanh.text.Option;
import vn.songhanh.text.Words;

/** How often a person gets a digest. */
public enum Rhythm implements Option {
    NEVER(Words.of("Không nhận", "Never")),
    DAILY(Words.of("Mỗi ngày làm việc", "Each working day")),
    WEEKLY(Words.of("Mỗi tuần một lần", "Once a week"));

    private final Words words;

    Rhythm(Words words) {
        this.words = words;
    }

    @Override
    public Words words() {
        return words;
    }
}
