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

/** The members' book, which the ledger's stock is, counts as many as the register's latest survey of the union's enterprises. */
@Service
@Order(36)
class SurveyedMembersCheck implements HardCheck {

    private final Rounds rounds;
    private final Rights rights;
    private final Clock clock;

    SurveyedMembersCheck(Rounds rounds, Rights rights, Clock clock) {
        this.rounds = rounds;
        this.rights = rights;
        this.clock = clock;
    }

    @Override
    public String code() {
        return "surveyed-members";
    }

    @Override
    public Words name() {
        return Words.of("Đoàn viên theo sổ bằng khảo sát", "Union members by the books as surveyed");
    }

    @Override
    public Words rule() {
        return Words.of(
                "Chỉ tiêu 2.20a: số đoàn viên của khảo sát gần nhất nằm giữa số đầu và số cuối tháng ấy của sổ đoàn viên (số hiện có trong sổ cái).",
                "Indicator 2.20a: the members of the latest survey lie between what the members' book (the ledger's stock) counts at the beginning and at the end of that month.");
    }

    @Override
    @Transactional(readOnly = true)
    public Findings look(int limit) {
        var month = Round.over(VietnamTime.today(clock));
        return Findings.of(
                rights.root(month.atEndOfMonth()).flatMap(root -> rounds.of(month, root)).stream()
                        .flatMap(round -> round.living().stream())
                        .flatMap(SurveyedMembersCheck::differing)
                        .toList(),
                limit);
    }

    private static Stream<Mismatch> differing(Book book) {
        var on = book.union().surveyedOn();
        var surveyed = book.union().surveyed();
        return on == null || surveyed == null || !book.differs()
                ? Stream.empty()
                : Stream.of(new Mismatch(
                        Words.same(book.union().name()),
                        Words.of(
                                        "Khảo sát {0}: {1} đoàn viên; sổ đoàn viên cuối tháng ấy: {2}.",
                                        "Survey of {0}: {1} members; the book at the end of that month: {2}.")
                                .with(on, surveyed, book.closing(YearMonth.from(on))),
                        MembershipQuestion.PATH + "/" + book.union().id()));
    }
}
