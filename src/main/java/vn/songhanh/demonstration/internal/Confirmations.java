package vn.songhanh.demonstration.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.songhanh.access.Side;
import vn.songhanh.access.UnitId;
import vn.songhanh.enterprise.Enterprises;
import vn.songhanh.ledger.Evidence;
import vn.songhanh.ledger.Fact;
import vn.songhanh.ledger.FactKind;
import vn.songhanh.ledger.Figures;
import vn.songhanh.ledger.Ledger;
import vn.songhanh.ledger.Posting;
import vn.songhanh.organisation.Line;
import vn.songhanh.programme.Account;
import vn.songhanh.programme.ProgrammeId;
import vn.songhanh.text.Words;

/** What stood before a programme, and each body confirming at the end of a month what the other has claimed. */
@Component
class Confirmations {

    /** What is younger still waits for the other body. */
    private static final LocalDate LAST = LocalDate.of(2026, 10, 1);

    private final Ledger ledger;
    private final Figures figures;
    private final Enterprises register;
    private final Grassroots grassroots;
    private final Stage stage;

    Confirmations(Ledger ledger, Figures figures, Enterprises register, Grassroots grassroots, Stage stage) {
        this.ledger = ledger;
        this.figures = figures;
        this.register = register;
        this.grassroots = grassroots;
        this.stage = stage;
    }

    /** One opening entry for each organisation of the scope that was there on the day before the term. */
    void opening(ProgrammeId programme, LocalDate day) {
        for (var member : grassroots.all()) {
            var standing = register.standing(member.enterprise(), day);
            if (standing.isEmpty()
                    || !Agreements.scope().contains(standing.get().sector())
                    || !standing.get().organised().containsKey(member.line())) {
                continue;
            }
            var union = member.line() == Line.UNION;
            var survey = standing.get().survey();
            var postings = new ArrayList<Posting>();
            postings.add(new Posting(union ? Account.UNION_ORGANISATION : Account.PARTY_ORGANISATION, 1));
            if (union && survey != null && survey.unionMembers() > 0) {
                postings.add(new Posting(Account.UNION_MEMBER, survey.unionMembers()));
            }
            var side = union ? Side.UNION : Side.PARTY;
            var fact = Fact.of(
                    programme,
                    FactKind.OPENING,
                    "%s/%s".formatted(member.line(), member.code()),
                    Words.of(
                            "Có từ trước: " + standing.get().name(),
                            "There before: " + standing.get().name()),
                    member.enterprise(),
                    day,
                    places(standing.get().managing()),
                    postings,
                    Evidence.none("/app/enterprises/" + member.enterprise()));
            stage.as(officer(side), day.plusDays(1), () -> ledger.enter(fact, side));
        }
    }

    List<Moment> monthly(ProgrammeId programme, int first, int last) {
        var moments = new ArrayList<Moment>();
        for (var month = LocalDate.of(first, 1, 28); month.getYear() <= last; month = month.plusMonths(1)) {
            var day = month.withDayOfMonth(month.lengthOfMonth());
            if (day.isBefore(LAST)) {
                moments.add(new Moment(day, Moment.CONFIRMATION, () -> confirm(programme, day)));
            }
        }
        return moments;
    }

    void confirm(ProgrammeId programme, LocalDate day) {
        for (var side : Side.values()) {
            for (var line : figures.waiting(programme, side)) {
                stage.as(officer(side.other()), day, () -> ledger.confirm(line.id(), side.other()));
            }
        }
    }

    private static Map<Line, UnitId> places(Map<Line, UnitId> managing) {
        return managing.isEmpty() ? Map.of() : new EnumMap<>(managing);
    }

    static String officer(Side side) {
        return side == Side.PARTY ? "can.bo.dang" : "can.bo.cong.doan";
    }
}
