package vn.songhanh.membership.internal;

import java.time.Clock;
import java.time.YearMonth;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.desk.HardCheck;
import vn.songhanh.text.Words;
import vn.songhanh.time.VietnamTime;

/** The members' book, which the ledger's stock is, counts nobody who does not work in the union's enterprises. */
@Service
@Order(37)
class BookWithinWorkersCheck implements HardCheck {

    private final Rounds rounds;
    private final Rights rights;
    private final Clock clock;

    BookWithinWorkersCheck(Rounds rounds, Rights rights, Clock clock) {
        this.rounds = rounds;
        this.rights = rights;
        this.clock = clock;
    }

    @Override
    public String code() {
        return "book-within-workers";
    }

    @Override
    public Words name() {
        return Words.of(
                "Đoàn viên theo sổ không nhiều hơn lao động", "No more union members by the books than workers");
    }

    @Override
    public Words rule() {
        return Words.of(
                "Chỉ tiêu 2.20: số đoàn viên trong sổ đoàn viên (số hiện có trong sổ cái) không quá số lao động khảo sát gần nhất của các doanh nghiệp của công đoàn.",
                "Indicator 2.20: the members by the members' book (the ledger's stock) are at most the workers of the union's enterprises by their latest survey.");
    }

    @Override
    @Transactional(readOnly = true)
    public Findings look(int limit) {
        var month = YearMonth.from(VietnamTime.today(clock));
        return Findings.of(
                rights.root(month.atEndOfMonth()).flatMap(root -> rounds.of(month, root)).stream()
                        .flatMap(round -> round.living().stream())
                        .filter(book -> book.union().outlives(month))
                        .flatMap(book -> exceeding(book, month))
                        .toList(),
                limit);
    }

    private static Stream<Mismatch> exceeding(Book book, YearMonth month) {
        var workers = book.union().workers();
        var on = book.union().surveyedOn();
        return workers == null || on == null || book.closing(month) <= workers
                ? Stream.empty()
                : Stream.of(new Mismatch(
                        Words.same(book.union().name()),
                        Words.of(
                                        "Sổ đoàn viên: {0}; khảo sát {1}: {2} lao động.",
                                        "Members by the book: {0}; survey of {1}: {2} workers.")
                                .with(book.closing(month), on, workers),
                        MembershipQuestion.PATH + "/" + book.union().id()));
    }
}
