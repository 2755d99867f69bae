package vn.songhanh.membership.internal;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import vn.songhanh.access.UnitId;
import vn.songhanh.enterprise.EnterpriseId;
import vn.songhanh.membership.FoundingInBook;
import vn.songhanh.membership.Movements;
import vn.songhanh.programme.Programme;
import vn.songhanh.text.Words;
import vn.songhanh.time.Period;

/** No month of a book lies before its union, and no founding leaves fewer members than have gone since. */
@Component
class FoundedAnew implements FoundingInBook {

    private static final YearMonth FIRST = YearMonth.of(1900, 1);
    private static final YearMonth LAST = YearMonth.of(9999, 12);
    private static final Words TOLD_BEFORE = Words.of(
            "{0} đã ghi trong sổ đoàn viên, mà sớm hơn ngày quyết định này. Mở sổ đoàn viên của tổ chức, sửa về 0 những tháng trước quyết định kèm lý do, rồi ghi lại quyết định.",
            "{0} is told in the members' book and lies before this decision. Open the book, correct the months before the decision to 0 with the reason, then tell the decision anew.");

    private static final Words NUMBER =
            Words.of("Kiểm tra lại số đoàn viên khi thành lập. {0}", "Check how many members it was founded with. {0}");

    private final Reading reading;
    private final TellingTable tellings;
    private final Remaining remaining;

    FoundedAnew(Reading reading, TellingTable tellings, Remaining remaining) {
        this.reading = reading;
        this.tellings = tellings;
        this.remaining = remaining;
    }

    @Override
    public Optional<Words> before(UnitId union, LocalDate day) {
        tellings.waitForOthers();
        return told(union)
                .filter(first -> first.isBefore(YearMonth.from(day)))
                .map(first -> TOLD_BEFORE.with(Period.month(first).name()));
    }

    @Override
    public Optional<Words> belowZero(UnitId union, Optional<EnterpriseId> enterprise, List<LocalDate> days) {
        var alone = enterprise.isPresent() ? List.<UnitId>of() : List.of(union);
        var from = YearMonth.from(Collections.min(days));
        return days.stream()
                .flatMap(day -> reading.programme(day).stream())
                .map(Programme::id)
                .distinct()
                .flatMap(programme ->
                        remaining.belowZero(programme, enterprise.stream().toList(), alone, from).stream())
                .findFirst()
                .map(NUMBER::with);
    }

    /** The first month in which somebody came or went; one that was corrected to nobody tells nothing. */
    private Optional<YearMonth> told(UnitId union) {
        var told = new TreeMap<YearMonth, TellingTable.Row>();
        tellings.of(List.of(union), FIRST, LAST)
                .forEach(row -> told.merge(row.month(), row, (earlier, later) -> later.after(earlier)));
        return told.entrySet().stream()
                .filter(month -> !month.getValue().standing().equals(Movements.NONE))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
