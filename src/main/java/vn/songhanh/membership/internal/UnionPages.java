package vn.songhanh.membership.internal;

import java.time.Clock;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.access.Mandate;
import vn.songhanh.access.UnitId;
import vn.songhanh.enterprise.Enterprises;
import vn.songhanh.programme.Programme;
import vn.songhanh.time.VietnamTime;
import vn.songhanh.web.NotFound;

/** Reads the page of one union. */
@Service
class UnionPages {

    private static final int MONTHS = 24;

    private final Reading reading;
    private final TellingTable tellings;
    private final Enterprises register;
    private final Rights rights;
    private final Clock clock;

    UnionPages(Reading reading, TellingTable tellings, Enterprises register, Rights rights, Clock clock) {
        this.reading = reading;
        this.tellings = tellings;
        this.register = register;
        this.rights = rights;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    UnionPage page(UnitId union, Optional<YearMonth> until, Mandate mandate) {
        var latest = Round.over(VietnamTime.today(clock));
        var last = until.filter(month -> month.isBefore(latest)).orElse(latest);
        var programme = reading.programme(last).orElseThrow(NotFound::new);
        var book = reading.book(programme, union, last).orElseThrow(NotFound::new);
        var months = months(book, programme, last);
        var told = tellings.of(List.of(union), months.getFirst(), last);
        var mayTell = Rights.mayTell(mandate)
                && rights.reach(last).map(reach -> reach.contains(union)).orElse(true);
        return new UnionPage(
                union.value(),
                book.union().name(),
                reading.name(book.union().parent(), last),
                enterprises(book.union()),
                book.union().ended(),
                book.balance(last),
                survey(book),
                months.stream().map(MembershipPages::drawn).toList(),
                months.stream().map(book::closing).toList(),
                months.reversed().stream()
                        .map(month -> month(book, month, told))
                        .toList(),
                earlier(months.getFirst(), programme),
                mayTell);
    }

    /** From the first month of the book that the programme has, two years at most; at least the last one. */
    private static List<YearMonth> months(Book book, Programme programme, YearMonth last) {
        var begun = YearMonth.from(programme.term().first());
        var first = book.first() == null || book.first().isBefore(begun) ? begun : book.first();
        var shown = first.isBefore(last.minusMonths(MONTHS - 1L)) ? last.minusMonths(MONTHS - 1L) : first;
        var months = Stream.iterate(shown, month -> !month.isAfter(last), month -> month.plusMonths(1))
                .toList();
        return months.isEmpty() ? List.of(last) : months;
    }

    private static @Nullable String earlier(YearMonth first, Programme programme) {
        return first.isAfter(YearMonth.from(programme.term().first()))
                ? first.minusMonths(1).toString()
                : null;
    }

    private static UnionPage.Month month(Book book, YearMonth month, List<TellingTable.Row> told) {
        var own =
                told.stream().filter(row -> row.month().equals(month)).toList().reversed();
        var first = book.first();
        var missing = own.isEmpty()
                && book.union().livesIn(month)
                && book.union().dayIn(month).equals(month.atEndOfMonth())
                && (first == null || !month.isBefore(first));
        return new UnionPage.Month(
                month.toString(),
                MembershipPages.label(month),
                book.balance(month),
                own.stream().map(UnionPages::telling).toList(),
                missing);
    }

    private static UnionPage.Telling telling(TellingTable.Row row) {
        var entry = row.entry();
        return new UnionPage.Telling(
                ObjectionWords.of(row.movements()),
                row.by(),
                row.at(),
                row.reason(),
                entry == null ? null : entry.value(),
                row.counts());
    }

    private static UnionPage.@Nullable Survey survey(Book book) {
        var on = book.union().surveyedOn();
        var members = book.union().surveyed();
        if (on == null || members == null || book.onSurvey().isEmpty()) {
            return null;
        }
        return new UnionPage.Survey(on, members, book.closing(YearMonth.from(on)), !book.differs());
    }

    private Map<String, String> enterprises(Union union) {
        var names = register.names(union.enterprises());
        var enterprises = new LinkedHashMap<String, String>();
        union.enterprises()
                .forEach(id -> enterprises.put("/app/enterprises/" + id, names.getOrDefault(id, id.toString())));
        return enterprises;
    }
}
