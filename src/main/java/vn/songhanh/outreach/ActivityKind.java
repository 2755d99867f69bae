package vn.songhanh.outreach;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.songhanh.programme.Account;
import vn.songhanh.text.Option;
import vn.songhanh.text.Words;

/** What kind of activity it is; the kind says which indicator counts it (domain §5.3 and §6, 1.01 to 1.10). */
public enum ActivityKind implements Option {
    CONFERENCE(Words.of("Hội nghị, quán triệt", "Conference"), Account.ACTIVITY_HELD, "1.01, 1.02, 1.03"),
    TALK(Words.of("Buổi tuyên truyền, nói chuyện", "Talk"), Account.ACTIVITY_HELD, "1.01, 1.02, 1.03"),
    MEETING(Words.of("Gặp gỡ chủ doanh nghiệp", "Meeting with owners"), null, "1.02, 1.03, 1.04, 1.05"),
    DIALOGUE(Words.of("Đối thoại", "Dialogue"), null, "1.02, 1.03, 1.04, 1.05"),
    VISIT(Words.of("Đến doanh nghiệp, tiếp xúc", "Visit to an enterprise"), null, "1.02, 1.03, 1.04, 1.05"),
    TRAINING(Words.of("Lớp tập huấn", "Training class"), Account.TRAINING_CLASS, "1.03, 1.09"),
    CONTEST(Words.of("Hội thi, tọa đàm tìm hiểu", "Contest or seminar"), Account.CONTEST, "1.02, 1.03, 1.10"),
    LEAFLETS(Words.of("Phát tài liệu, tờ rơi", "Leaflet distribution"), Account.ACTIVITY_HELD, "1.01, 1.03, 1.07"),
    WORKERS_MONTH(
            Words.of("Hoạt động Tháng Công nhân", "Workers’ Month event"), Account.ACTIVITY_HELD, "1.01, 1.02, 1.03"),
    NEWS(Words.of("Tin, bài, phóng sự", "News item"), Account.NEWS_ITEM, "1.08");

    private final Words words;
    private final @Nullable Account counted;
    private final String indicators;

    ActivityKind(Words words, @Nullable Account counted, String indicators) {
        this.words = words;
        this.counted = counted;
        this.indicators = indicators;
    }

    @Override
    public Words words() {
        return words;
    }

    /** The account that one of it moves by one; none where each meeting with an owner is counted instead. */
    public Optional<Account> counted() {
        return Optional.ofNullable(counted);
    }

    /** The account that its attendance moves; a class counts those who learn apart. */
    public Optional<Account> attended() {
        return switch (this) {
            case TRAINING -> Optional.of(Account.TRAINING_ATTENDANCE);
            case NEWS -> Optional.empty();
            default -> Optional.of(Account.ATTENDANCE);
        };
    }

    /** Whether an owner or manager who was met there is counted as a meeting (1.04). */
    public boolean meetsOwners() {
        return counted == null;
    }

    /** The indicators in which it counts, for people to read; the answers of enterprises count in 1.06 and 3.16 besides. */
    public String indicators() {
        return indicators;
    }
}
