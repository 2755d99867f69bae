package vn.songhanh.portal.internal;

import vn.songhanh.text.Words;

/** A step of an edition on its way, as its story tells it. */
public enum EditionStep {
    DRAFTED(Words.of("Bắt đầu soạn", "Draft begun")),
    SUBMITTED(Words.of("Gửi duyệt", "Submitted")),
    RETURNED(Words.of("Trả lại", "Returned")),
    TAKEN_BACK(Words.of("Rút về soạn tiếp", "Taken back")),
    SCHEDULED(Words.of("Duyệt, hẹn giờ đăng", "Approved for later")),
    PUBLISHED(Words.of("Duyệt và đăng", "Approved and published")),
    TAKEN_DOWN(Words.of("Gỡ khỏi trang", "Taken off the site"));

    private final Words words;

    EditionStep(Words words) {
        this.words = words;
    }

    public Words words() {
        return words;
    }
}
