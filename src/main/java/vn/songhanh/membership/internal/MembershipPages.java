package vn.songhanh.membership.internal;

import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.access.Mandate;
import vn.songhanh.access.UnitId;
import vn.songhanh.text.Fold;
import vn.songhanh.time.Period;
import vn.songhanh.time.VietnamTime;

/** Reads the table of a month. */
@Service
class MembershipPages {

    private final Rounds rounds;
    private final Rights rights;
    private final Clock clock;

    MembershipPages(Rounds rounds, Rights rights, Clock clock) {
        this.rounds = rounds;
        this.rights = rights;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    MembershipPage page(MembershipQuestion question, Mandate mandate) {
        var latest = Round.over(VietnamTime.today(clock));
        var month = question.chosenMonth().filter(one -> !one.isAfter(latest)).orElse(latest);
        var top = question.chosenUnit().orElseGet(() -> rights.top(mandate, month.atEndOfMonth()));
        var own = rounds.of(month, rights.top(mandate, month.atEndOfMonth()));
        var units = own.map(Round::choices).orElse(Map.of());
        return rounds.of(month, top)
                .map(round -> page(question, round, latest, units, Rights.mayTell(mandate)))
                .orElseGet(() -> none(question, month, latest));
    }

    private static MembershipPage page(
            MembershipQuestion question, Round round, YearMonth latest, Map<String, String> units, boolean mayTell) {
        var living = round.living();
        var fitting = living.stream().filter(book -> fits(book, question)).toList();
        var from = Math.min((question.chosenPage() - 1) * MembershipPage.ROWS, fitting.size());
        var months = Stream.iterate(round.first(), one -> one.plusMonths(1))
                .limit(java.time.temporal.ChronoUnit.MONTHS.between(round.first(), round.month()) + 1)
                .toList();
        return new MembershipPage(
                question,
                month(round.month(), latest),
                round.top().name(),
                units,
                Round.sum(living, round.month()),
                (int) living.stream().filter(book -> book.told() != null).count(),
                living.size(),
                months.stream().map(MembershipPages::drawn).toList(),
                months.stream().map(one -> round.balance(one).closing()).toList(),
                below(round),
                fitting.stream()
                        .skip(from)
                        .limit(MembershipPage.ROWS)
                        .map(book -> line(book, round.month()))
                        .toList(),
                fitting.size(),
                fitting.isEmpty() ? 0 : from + 1,
                mayTell);
    }

    private static MembershipPage none(MembershipQuestion question, YearMonth month, YearMonth latest) {
        return new MembershipPage(
                question,
                month(month, latest),
                "",
                Map.of(),
                Balance.NOTHING,
                0,
                0,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                0,
                0,
                false);
    }

    static MembershipPage.Month month(YearMonth month, YearMonth latest) {
        return new MembershipPage.Month(
                month.toString(),
                Period.month(month).name(),
                month.minusMonths(1).toString(),
                month.isBefore(latest) ? month.plusMonths(1).toString() : null);
    }

    static String label(YearMonth month) {
        return "%02d/%d".formatted(month.getMonthValue(), month.getYear());
    }

    /** Short enough for twelve of them under a drawing on a telephone. */
    static String drawn(YearMonth month) {
        return "%02d/%02d".formatted(month.getMonthValue(), month.getYear() % 100);
    }

    static boolean fits(Book book, MembershipQuestion question) {
        var named = Fold.search(book.union().name()).contains(Fold.search(question.typed()));
        return named
                && (!question.onlyDiffering() || book.differs())
                && (!question.onlyTold() || book.told() != null)
                && (!question.onlyUntold() || book.told() == null);
    }

    private static List<MembershipPage.Below> below(Round round) {
        var below = round.below();
        if (below.size() < 2) {
            return List.of();
        }
        return below.entrySet().stream()
                .map(entry -> below(round, entry.getKey(), entry.getValue()))
                .toList();
    }

    private static MembershipPage.Below below(Round round, UnitId unit, List<Book> books) {
        var name = round.units().stream()
                .filter(one -> one.id().equals(unit))
                .findFirst()
                .orElse(round.top())
                .name();
        return new MembershipPage.Below(
                unit.toString(),
                name,
                books.size(),
                (int) books.stream().filter(book -> book.told() != null).count(),
                Round.sum(books, round.month()));
    }

    private static MembershipPage.Line line(Book book, YearMonth month) {
        var told = book.told();
        return new MembershipPage.Line(
                book.union().id().value(),
                book.union().name(),
                book.balance(month),
                book.first() != null,
                told == null ? null : told.at());
    }
}
