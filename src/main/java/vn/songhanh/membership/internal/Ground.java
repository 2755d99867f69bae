package vn.songhanh.membership.internal;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.songhanh.membership.Objection;
import vn.songhanh.programme.Programme;
import vn.songhanh.time.Period;

/**
 * What a month is told on.
 *
 * @param programme the one in force on its last day; null where none was
 * @param locked the signed period that holds it; null while it is open
 * @param countsIn the month in which it is counted: itself, or the first open one
 * @param reason why it is told late or otherwise; may be empty
 */
record Ground(
        YearMonth month,
        LocalDate today,
        @Nullable Programme programme,
        @Nullable Period locked,
        YearMonth countsIn,
        String reason) {

    List<Objection> against() {
        var objections = new ArrayList<>(againstAny());
        if (locked != null && reason.isBlank()) {
            objections.add(new Objection.ReasonMissing(locked));
        }
        return objections;
    }

    List<Objection> againstCorrection() {
        var objections = new ArrayList<>(againstAny());
        if (reason.isBlank()) {
            objections.add(new Objection.CorrectionWithoutReason());
        }
        return objections;
    }

    private List<Objection> againstAny() {
        if (month.atEndOfMonth().isAfter(today)) {
            return List.of(new Objection.NotOver(month));
        }
        return programme == null ? List.of(new Objection.NoProgramme(month)) : List.of();
    }
}
