package vn.songhanh.organisation;

import java.util.List;
import vn.songhanh.text.Words;

/**
 * Something that happened to units on a day.
 *
 * @param before the units that it ended or that gave something away
 * @param after the units that it began or that took something over
 * @param subjects the units that it changed
 * @param moved the units that came below another one by it
 * @param note the reason or a remark; may be empty
 */
public record UnitEvent(
        long id,
        Kind kind,
        Decision decision,
        List<Succession> before,
        List<Succession> after,
        List<Succession> subjects,
        List<Succession> moved,
        String note) {

    /** The kinds of events, as the law on organisation names them. */
    public enum Kind {
        FOUND(Words.of("Thành lập", "Founded")),
        RENAME(Words.of("Đổi tên", "Renamed")),
        TRANSFER(Words.of("Chuyển giao", "Transferred")),
        MERGE(Words.of("Sáp nhập, hợp nhất", "Merged")),
        SPLIT(Words.of("Chia tách", "Split")),
        UPGRADE(Words.of("Nâng cấp, chuyển loại hình", "Upgraded")),
        DOWNGRADE(Words.of("Hạ cấp", "Downgraded")),
        SUSPEND(Words.of("Tạm ngừng hoạt động", "Suspended")),
        RESUME(Words.of("Hoạt động trở lại", "Resumed")),
        DISSOLVE(Words.of("Kết thúc hoạt động", "Dissolved"));

        private final Words words;

        Kind(Words words) {
            this.words = words;
        }

        public Words words() {
            return words;
        }
    }
}
