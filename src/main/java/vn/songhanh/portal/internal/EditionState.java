package vn.songhanh.portal.internal;

import vn.songhanh.text.Words;

/** Where an edition stands on its way to the readers. */
public enum EditionState {
    DRAFT(Words.of("Đang soạn", "Draft"), ""),
    SUBMITTED(Words.of("Chờ duyệt", "To approve"), "note"),
    RETURNED(Words.of("Trả lại", "Returned"), "warn"),
    SCHEDULED(Words.of("Hẹn giờ", "On the clock"), "note"),
    PUBLISHED(Words.of("Đã đăng", "Published"), "good"),
    SUPERSEDED(Words.of("Đã thay", "Replaced"), ""),
    WITHDRAWN(Words.of("Đã gỡ", "Withdrawn"), "bad");

    private final Words words;
    private final String badge;

    EditionState(Words words, String badge) {
        this.words = words;
        this.badge = badge;
    }

    public Words words() {
        return words;
    }

    /** The kind of badge that stands for it. */
    public String badge() {
        return badge;
    }

    /** Whether its words may still change. */
    boolean open() {
        return this == DRAFT || this == RETURNED;
    }
}
