package vn.songhanh.founding;

import vn.songhanh.text.Option;
import vn.songhanh.text.Words;

/** The grades of the yearly classification, the best first. */
public enum Grade implements Option {
    EXCELLENT(Words.of("Hoàn thành xuất sắc nhiệm vụ", "Excellent")),
    GOOD(Words.of("Hoàn thành tốt nhiệm vụ", "Good")),
    FULFILLED(Words.of("Hoàn thành nhiệm vụ", "Fulfilled")),
    NOT_FULFILLED(Words.of("Không hoàn thành nhiệm vụ", "Not fulfilled"));

    private final Words words;

    Grade(Words words) {
        this.words = words;
    }

    @Override
    public Words words() {
        return words;
    }

    /** Whether indicators 3.14 and 3.15 count it as good or better. */
    public boolean good() {
        return this == EXCELLENT || this == GOOD;
    }
}
