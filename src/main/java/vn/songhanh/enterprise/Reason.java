package vn.songhanh.enterprise;

import vn.songhanh.text.Words;

/** Why an enterprise refuses or asks for time (domain §4.2). */
public enum Reason {
    SMALL_SCALE(Words.of("Quy mô nhỏ, ít lao động", "Small, few workers")),
    NO_PARTY_MEMBER(Words.of("Chưa có đảng viên", "No Party member yet")),
    OWNER_NOT_INTERESTED(Words.of("Chủ doanh nghiệp chưa quan tâm", "Owner not interested")),
    PARENT_DECIDES(Words.of("Công ty mẹ ở nơi khác quyết định", "Parent company elsewhere decides")),
    FOREIGN_OWNER(Words.of("Chủ là người nước ngoài", "Foreign owner")),
    DISSOLVING(Words.of("Đang giải thể, thu hẹp", "Dissolving or shrinking")),
    BUSY_BUILDING(Words.of("Bận xây dựng, ổn định sản xuất", "Busy building or setting up production")),
    OTHER(Words.of("Lý do khác", "Another reason"));

    private final Words words;

    Reason(Words words) {
        this.words = words;
    }

    public Words words() {
        return words;
    }
}
