package vn.songhanh.access.internal;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.songhanh.text.Words;
import vn.songhanh.web.Page;

/** One who signs in, and every role they held, hold or will hold. */
public record PersonPage(
        long id,
        String fullName,
        String username,
        boolean administrator,
        boolean mustChange,
        boolean closed,
        int version,
        List<Line> roles)
        implements Page {

    /** Whether a role holds. */
    public enum State {
        HELD(Words.of("Đang giữ", "Held")),
        AHEAD(Words.of("Chưa đến ngày", "Not yet")),
        ENDED(Words.of("Đã kết thúc", "Ended"));

        private final Words words;

        State(Words words) {
            this.words = words;
        }

        public Words words() {
            return words;
        }
    }

    /**
     * One role at one unit.
     *
     * @param lastDay the last day on which it holds; null while it lasts
     */
    public record Line(
            long id,
            String side,
            String unit,
            Words role,
            LocalDate from,
            @Nullable LocalDate lastDay,
            State state) {}

    public String path() {
        return PeopleQuestion.PATH + "/" + id;
    }
}
