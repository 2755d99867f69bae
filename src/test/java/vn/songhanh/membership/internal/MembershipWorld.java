package vn.songhanh.membership.internal;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import vn.songhanh.access.Side;
import vn.songhanh.access.UnitId;
import vn.songhanh.access.Voice;
import vn.songhanh.enterprise.EnterpriseId;
import vn.songhanh.enterprise.Enterprises;
import vn.songhanh.enterprise.OwnershipSector;
import vn.songhanh.enterprise.Registration;
import vn.songhanh.enterprise.Registrations;
import vn.songhanh.enterprise.Survey;
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
import vn.songhanh.text.EnterpriseCode;
import vn.songhanh.text.Words;
import vn.songhanh.time.Period;

/** A federation with two districts, a bloc committee and a programme of its own three years, far from those of other tests. */
class MembershipWorld {

    static final LocalDate BEGINNING = LocalDate.of(2015, 1, 1);
    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final AtomicInteger YEARS = new AtomicInteger(2400);

    final int year = YEARS.getAndAdd(3);
    final UnitId federation;
    final UnitId district;
    final UnitId otherDistrict;
    final UnitId bloc;
    final ProgrammeId programme;

    private final Organisation organisation;
    private final Enterprises enterprises;
    private final Registrations registrations;

    MembershipWorld(ApplicationContext context) {
        organisation = context.getBean(Organisation.class);
        enterprises = context.getBean(Enterprises.class);
        registrations = context.getBean(Registrations.class);
        federation = unit(UnitKind.CITY_FEDERATION, null, BEGINNING);
        district = unit(UnitKind.UNION_BOARD, federation, BEGINNING);
        otherDistrict = unit(UnitKind.UNION_BOARD, federation, BEGINNING);
        bloc = unit(UnitKind.UPPER_COMMITTEE, unit(UnitKind.CITY_COMMITTEE, null, BEGINNING), BEGINNING);
        programme = house(() -> context.getBean(Programmes.class)
                .open(new NewProgramme(
                        "membership-" + year,
                        Words.same("Chương trình thử"),
                        Words.same(""),
                        "01",
                        LocalDate.of(year, 1, 1),
                        Period.term(year, year + 2),
                        Set.of(OwnershipSector.DOMESTIC_NON_STATE),
                        List.of(
                                new Programme.Party(Side.UNION, federation, BEGINNING, null),
                                new Programme.Party(Side.PARTY, bloc, BEGINNING, null)),
                        List.of())));
    }

    /** A day in the programme's first year. */
    LocalDate day(int month, int day) {
        return LocalDate.of(year, month, day);
    }

    /** A union of a district in an enterprise of its own, there since long before the programme. */
    UnitId union(UnitId above, String name) {
        return union(above, name, BEGINNING);
    }

    UnitId union(UnitId above, String name, LocalDate from) {
        var enterprise = enterprise(above, name);
        var union = unit(UnitKind.GRASSROOTS_UNION, above, from, "CĐCS " + name);
        house(() -> {
            enterprises.organised(enterprise, Line.UNION, union, from);
            return null;
        });
        return union;
    }

    /** Another union in an enterprise in which one has ended. */
    UnitId again(EnterpriseId enterprise, UnitId above, String name, LocalDate from) {
        var union = unit(UnitKind.GRASSROOTS_UNION, above, from, "CĐCS " + name);
        return house(() -> {
            enterprises.organised(enterprise, Line.UNION, union, from);
            return union;
        });
    }

    UnitId professional(UnitId above, String name) {
        return unit(UnitKind.PROFESSIONAL_UNION, above, BEGINNING, name);
    }

    /** A union of so many members that was founded in the programme, as its decision entered it. */
    UnitId founded(UnitId above, String name, LocalDate on, int members, Ledger ledger) {
        var union = union(above, name, on);
        house(() -> ledger.enter(
                Fact.of(
                        programme,
                        FactKind.UNION_FOUNDED,
                        "union/" + union,
                        Words.same("Thành lập CĐCS " + name),
                        enterpriseOf(union, on),
                        on,
                        Map.of(Line.UNION, above),
                        List.of(
                                new Posting(Account.UNION_ORGANISATION, 1),
                                new Posting(Account.UNION_FOUNDED, 1),
                                new Posting(Account.UNION_MEMBER, members),
                                new Posting(Account.UNION_MEMBER_JOINED, members)),
                        Evidence.none("/app/cases/1")),
                Side.UNION));
        return union;
    }

    void surveyed(EnterpriseId enterprise, LocalDate on, int workers, int members) {
        house(() -> {
            enterprises.surveyed(enterprise, new Survey(on, workers, members, 0, 0, "thử"));
            return null;
        });
    }

    EnterpriseId enterpriseOf(UnitId union, LocalDate on) {
        return house(() -> enterprises.organisedIn(union, on).getFirst());
    }

    private EnterpriseId enterprise(UnitId above, String name) {
        var number = COUNT.incrementAndGet();
        return house(() -> {
            var id = registrations.register(new Registration(
                    new EnterpriseCode(EnterpriseCode.Kind.TEN_DIGITS, "02067%05d".formatted(number)),
                    true,
                    "Công ty " + name,
                    "",
                    null,
                    OwnershipSector.DOMESTIC_NON_STATE,
                    "",
                    null,
                    null,
                    BEGINNING));
            Map<Line, UnitId> managing = new EnumMap<>(Map.of(Line.UNION, above, Line.PARTY, bloc));
            managing.forEach((line, unit) -> registrations.managed(id, line, unit, BEGINNING));
            return id;
        });
    }

    UnitId unit(UnitKind kind, @Nullable UnitId above, LocalDate from) {
        return unit(kind, above, from, kind + " " + COUNT.incrementAndGet());
    }

    private UnitId unit(UnitKind kind, @Nullable UnitId above, LocalDate from, String name) {
        return house(
                () -> organisation.found(new Founding(kind, "", name, name, above, new Decision("1", from, from))));
    }

    static <T> T house(Supplier<T> work) {
        return Voice.house("test", work);
    }
}
