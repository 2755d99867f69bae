package vn.songhanh.outreach.internal;

import java.time.Instant;
import vn.songhanh.access.Side;
import vn.songhanh.text.Words;

/** One line of what was told of an activity. */
public record Told(Kind kind, String reason, Side side, String by, Instant at) {

    /** What was told. */
    public enum Kind {
        PLANNED(Words.of("Đưa vào kế hoạch", "Planned")),
        CHANGED(Words.of("Đổi kế hoạch", "Plan changed")),
        HELD(Words.of("Báo kết quả", "Results told")),
        CORRECTED(Words.of("Sửa kết quả", "Results corrected")),
        CANCELLED(Words.of("Hủy", "Cancelled")),
        WITHDRAWN(Words.of("Rút, không tính", "Withdrawn, no longer counted"));

        private final Words words;

        Kind(Words words) {
            this.words = words;
        }

        public Words words() {
            return words;
        }
    }
}
