package vn.songhanh.outreach;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.songhanh.enterprise.Reason;
import vn.songhanh.text.Words;

/** What an enterprise says to what it was asked. */
public sealed interface Answer {

    /** It was not asked, or said nothing yet. */
    record Open() implements Answer {}

    /** It agrees. */
    record Agrees() implements Answer {}

    /** It refuses; null as the reason is declined by the rules. */
    record Refuses(@Nullable Reason reason) implements Answer {}

    /** It asks for time until a day; null as the day is declined by the rules. */
    record Defers(@Nullable LocalDate until, @Nullable Reason reason) implements Answer {}

    /** All of them, by {@link #code}, in the order in which a form offers them. */
    static Map<String, Words> choices() {
        var choices = new LinkedHashMap<String, Words>();
        choices.put("NONE", Words.of("Chưa có ý kiến", "No answer yet"));
        choices.put("AGREES", Words.of("Đồng thuận", "Agrees"));
        choices.put("DEFERS", Words.of("Hẹn lại", "Defers"));
        choices.put("REFUSES", Words.of("Từ chối", "Refuses"));
        return choices;
    }

    /** The plain name of the answer, as forms and tables write it. */
    default String code() {
        return switch (this) {
            case Open _ -> "NONE";
            case Agrees _ -> "AGREES";
            case Refuses _ -> "REFUSES";
            case Defers _ -> "DEFERS";
        };
    }

    static Answer of(String code, @Nullable Reason reason, @Nullable LocalDate until) {
        return switch (code) {
            case "AGREES" -> new Agrees();
            case "REFUSES" -> new Refuses(reason);
            case "DEFERS" -> new Defers(until, reason);
            default -> new Open();
        };
    }
}
