package vn.songhanh.membership.internal;

import java.time.YearMonth;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import vn.songhanh.access.UnitId;
import vn.songhanh.ledger.Ledger;
import vn.songhanh.membership.FoundingInBook;
import vn.songhanh.membership.Movements;
import vn.songhanh.membership.Objection;
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
    private static final Words BELOW_ZERO = Words.of(
            "{0} trong sổ đoàn viên sẽ chỉ còn {1} người: sổ đã ghi số giảm nhiều hơn. Kiểm tra lại số đoàn viên, hoặc sửa các tháng trong sổ trước.",
            "{0} would close with {1} in the members' book, which tells of more who went. Check the number, or correct the months in the book first.");

    private final Reading reading;
    private final TellingTable tellings;
    private final Ledger ledger;

    FoundedAnew(Reading reading, TellingTable tellings, Ledger ledger) {
        this.reading = reading;
        this.tellings = tellings;
        this.ledger = ledger;
    }

    @Override
    public Optional<Words> against(UnitId union, Founders were, Founders are) {
        tellings.waitForOthers();
        var told = told(union);
        if (told.isEmpty()) {
            return Optional.empty();
        }
        return told.first().isBefore(YearMonth.from(are.on()))
                ? Optional.of(TOLD_BEFORE.with(name(told.first())))
                : reading.programme(were.on()).flatMap(programme -> belowZero(programme, union, were, are));
    }

    /** The months in which somebody came or went; one that was corrected to nobody tells nothing. */
    private NavigableSet<YearMonth> told(UnitId union) {
        var told = new TreeMap<YearMonth, TellingTable.Row>();
        tellings.of(List.of(union), FIRST, LAST)
                .forEach(row -> told.merge(row.month(), row, (earlier, later) -> later.after(earlier)));
        told.values().removeIf(row -> row.standing().equals(Movements.NONE));
        return told.navigableKeySet();
    }

    private Optional<Words> belowZero(Programme programme, UnitId union, Founders were, Founders are) {
        var shifts = new TreeMap<YearMonth, Long>();
        shifts.merge(Shelf.countsIn(programme, were.on(), ledger), (long) -were.members(), Long::sum);
        if (programme.term().contains(are.on())) {
            shifts.merge(Shelf.countsIn(programme, are.on(), ledger), (long) are.members(), Long::sum);
        }
        return reading.book(programme, union, were.on().isAfter(are.on()) ? were.on() : are.on())
                .flatMap(book -> book.belowZero(shifts))
                .map(FoundedAnew::said);
    }

    private static Words said(Objection.BelowZero below) {
        return BELOW_ZERO.with(name(below.month()), below.closing());
    }

    private static Words name(YearMonth month) {
        return Period.month(month).name();
    }
}
