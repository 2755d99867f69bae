package vn.songhanh.rulebook.internal;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.songhanh.text.Typed;
import vn.songhanh.text.Words;
import vn.songhanh.time.TypedDate;

/**
 * A day to be moved, as the browser sends it.
 *
 * @param counts {@code off} or {@code worked}
 */
public record MovedDayForm(
        @Nullable String day,
        @Nullable String counts,
        @Nullable String paper) {

    static MovedDayForm empty() {
        return new MovedDayForm("", "off", "");
    }

    Optional<LocalDate> chosenDay() {
        return TypedDate.read(day == null ? "" : day) instanceof TypedDate.Day(var date)
                ? Optional.of(date)
                : Optional.empty();
    }

    boolean worked() {
        return "worked".equals(counts);
    }

    String written() {
        return Typed.line(paper);
    }

    static Map<String, Words> noDay() {
        return Map.of("day", Words.of("Ghi ngày dạng 31/12/2026.", "Give the day as 31/12/2026."));
    }

    /** The objections at the fields that can put them right. */
    static Map<String, Words> faults(List<MoveDay.Objection> objections) {
        var faults = new LinkedHashMap<String, Words>();
        for (var objection : objections) {
            switch (objection) {
                case MoveDay.Objection.PaperMissing _ ->
                    faults.put(
                            "paper",
                            Words.of("Ghi văn bản thông báo ngày này.", "Name the paper that announces this day."));
                case MoveDay.Objection.CountsSoAlready(var day, var worked) ->
                    faults.put(
                            "day",
                            (worked
                                            ? Words.of("Ngày {0} đã là ngày làm việc.", "{0} is a working day already.")
                                            : Words.of("Ngày {0} đã là ngày nghỉ.", "{0} is a day off already."))
                                    .with(day));
                case MoveDay.Objection.EnteredAlready(var day) ->
                    faults.put(
                            "day",
                            Words.of(
                                            "Ngày {0} đã được ghi bên dưới; bỏ dòng đó trước.",
                                            "{0} is entered below; take that line back first.")
                                    .with(day));
            }
        }
        return faults;
    }
}
