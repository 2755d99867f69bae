package vn.songhanh.coordination.internal;

import vn.songhanh.text.Words;

/** How far a support request is. */
public enum RequestState {
    DRAFT(Words.of("Chưa gửi", "Not sent"), ""),
    SENT(Words.of("Chờ trả lời", "Waits for an answer"), "warn"),
    ANSWERED(Words.of("Đã trả lời", "Answered"), "good"),
    WITHDRAWN(Words.of("Đã rút", "Taken back"), "");

    private final Words words;
    private final String badge;

    RequestState(Words words, String badge) {
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
