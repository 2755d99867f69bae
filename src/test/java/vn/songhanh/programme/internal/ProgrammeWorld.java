package vn.songhanh.programme.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import vn.songhanh.access.Side;
import vn.songhanh.access.UnitId;
import vn.songhanh.access.Voice;
import vn.songhanh.enterprise.OwnershipSector;
import vn.songhanh.ledger.Entering;
import vn.songhanh.ledger.Evidence;
import vn.songhanh.ledger.Fact;
import vn.songhanh.ledger.FactKind;
import vn.songhanh.ledger.Ledger;
import vn.songhanh.ledger.Posting;
import vn.songhanh.organisation.Decision;
import vn.songhanh.organisation.Founding;
import vn.songhanh.organisation.Line;
import vn.songhanh.organisation.Organisation;
import vn.songhanh.organisation.UnitKind;
import vn.songhanh.programme.Account;
import vn.songhanh.programme.NewProgramme;
import vn.songhanh.programme.Programme;
import vn.songhanh.programme.ProgrammeId;
import vn.songhanh.programme.Programmes;
import vn.songhanh.text.Words;
import vn.songhanh.time.Period;

/** A federation with two district unions and a bloc committee that run one programme of years far from those of other tests. */
class ProgrammeWorld {

    static final LocalDate BEGINNING = LocalDate.of(2015, 1, 1);
    static final LocalDate TODAY = LocalDate.of(2042, 3, 2);
    private static final AtomicInteger COUNT = new AtomicInteger();

    private final ApplicationContext context;

    final UnitId federation;
    final UnitId district;
    final UnitId otherDistrict;
    final UnitId bloc;
    final String code;
    final ProgrammeId programme;

    ProgrammeWorld(ApplicationContext context) {
        this.context = context;
        federation = unit(UnitKind.CITY_FEDERATION, "Liên đoàn thử", null);
        district = unit(UnitKind.UNION_BOARD, "Công đoàn quận thử", federation);
        otherDistrict = unit(UnitKind.UNION_BOARD, "Công đoàn huyện thử", federation);
        bloc = unit(UnitKind.UPPER_COMMITTEE, "Đảng ủy khối thử", null);
        code = "plan-" + COUNT.incrementAndGet();
        programme = Voice.house(
                "test",
                () -> programmes()
                        .open(new NewProgramme(
                                code,
                                Words.of("Chương trình thử kế hoạch", "A programme to plan"),
                                Words.same(""),
                                "01",
                                LocalDate.of(2041, 1, 1),
                                Period.term(2041, 2043),
                                Set.of(OwnershipSector.DOMESTIC_NON_STATE),
                                List.of(
                                        new Programme.Party(Side.UNION, federation, BEGINNING, null),
                                        new Programme.Party(Side.PARTY, bloc, BEGINNING, null)),
                                List.of())));
    }

    Programmes programmes() {
        return context.getBean(Programmes.class);
    }

    UnitId unit(UnitKind kind, String name, @Nullable UnitId parent) {
        return Voice.house(
                "test",
                () -> context.getBean(Organisation.class)
                        .found(new Founding(kind, "", name, name, parent, new Decision("1", BEGINNING, BEGINNING))));
    }

    /** A union founded in the district and confirmed by both sides. */
    void unionFounded(String number, LocalDate on) {
        var ledger = context.getBean(Ledger.class);
        Voice.house("test", () -> {
            var fact = Fact.of(
                    programme,
                    FactKind.UNION_FOUNDED,
                    code + "/" + number,
                    Words.same("CĐCS " + number),
                    null,
                    on,
                    Map.of(Line.UNION, district),
                    List.of(new Posting(Account.UNION_FOUNDED, 1)),
                    Evidence.none("/app/cases/1"));
            var entered = (Entering.Entered) ledger.enter(fact, Side.UNION);
            return ledger.confirm(entered.entry(), Side.PARTY);
        });
    }
}
