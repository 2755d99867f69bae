package vn.songhanh.enterprise;

import java.util.EnumSet;
import java.util.Set;
import vn.songhanh.text.Option;
import vn.songhanh.text.Words;

/** Why an enterprise refuses or asks for time (domain §4.2), or why people of a trade do who have no employer. */
public enum Reason implements Option {
    SMALL_SCALE(Words.of("Quy mô nhỏ, ít lao động", "Small, few workers")),
    NO_PARTY_MEMBER(Words.of("Chưa có đảng viên", "No Party member yet")),
    OWNER_NOT_INTERESTED(Words.of("Chủ doanh nghiệp chưa quan tâm", "Owner not interested")),
    PARENT_DECIDES(Words.of("Công ty mẹ ở nơi khác quyết định", "Parent company elsewhere decides")),
    FOREIGN_OWNER(Words.of("Chủ là người nước ngoài", "Foreign owner")),
    DISSOLVING(Words.of("Đang giải thể, thu hẹp", "Dissolving or shrinking")),
    BUSY_BUILDING(Words.of("Bận xây dựng, ổn định sản xuất", "Busy building or setting up production")),
    NOT_CONVINCED(Words.of("Chưa thấy lợi ích của tổ chức", "Not convinced of the benefit")),
    UNSETTLED_WORK(Words.of("Việc làm không cố định, hay đổi nơi", "No settled work, moving about")),
    DUES(Words.of("Thu nhập thấp, ngại đóng đoàn phí", "Low income, shy of the dues")),
    OTHER(Words.of("Lý do khác", "Another reason"));

    private static final Set<Reason> OF_PEOPLE = EnumSet.of(NOT_CONVINCED, UNSETTLED_WORK, DUES);

    private final Words words;

    Reason(Words words) {
        this.words = words;
    }

    @Override
    public Words words() {
        return words;
    }

    /** Those that an enterprise may have. */
    public static Set<Reason> ofEnterprises() {
        return EnumSet.complementOf(EnumSet.copyOf(OF_PEOPLE));
    }

    /** Those that people without an employer may have. */
    public static Set<Reason> ofPeople() {
        var reasons = EnumSet.copyOf(OF_PEOPLE);
        reasons.add(OTHER);
        return reasons;
    }
}
