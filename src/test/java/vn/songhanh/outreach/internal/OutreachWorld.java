package vn.songhanh.outreach.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.songhanh.access.AccountId;
import vn.songhanh.access.Acting;
import vn.songhanh.access.Mandate;
import vn.songhanh.access.Role;
import vn.songhanh.access.Side;
import vn.songhanh.access.UnitId;
import vn.songhanh.access.Voice;
import vn.songhanh.enterprise.EnterpriseId;
import vn.songhanh.enterprise.OwnershipSector;
import vn.songhanh.enterprise.Registration;
import vn.songhanh.enterprise.Registrations;
import vn.songhanh.organisation.Decision;
import vn.songhanh.organisation.Founding;
import vn.songhanh.organisation.Line;
import vn.songhanh.organisation.Organisation;
import vn.songhanh.organisation.UnitKind;
import vn.songhanh.programme.NewProgramme;
import vn.songhanh.programme.Programme;
import vn.songhanh.programme.ProgrammeId;
import vn.songhanh.programme.Programmes;
import vn.songhanh.text.EnterpriseCode;
import vn.songhanh.text.Words;
import vn.songhanh.time.Period;

/** A small known world with a programme of twenty years: a federation with a district union, a city committee with a bloc committee, and their officers. */
class OutreachWorld {

    static final LocalDate BEGINNING = LocalDate.of(2015, 1, 1);
    static final LocalDate TODAY = LocalDate.of(2070, 11, 3);
    private static final AtomicInteger COUNT = new AtomicInteger();

    private static @Nullable OutreachWorld only;

    private final Organisation organisation;
    private final Registrations registrations;

    final UnitId federation;
    final UnitId district;
    final UnitId otherDistrict;
    final UnitId bloc;
    final ProgrammeId programme;

    /** One for all tests, since their programmes would overlap in the one database. */
    static synchronized OutreachWorld of(
            Organisation organisation, Registrations registrations, Programmes programmes) {
        if (only == null) {
            only = new OutreachWorld(organisation, registrations, programmes);
        }
        return only;
    }

    private OutreachWorld(Organisation organisation, Registrations registrations, Programmes programmes) {
        this.organisation = organisation;
        this.registrations = registrations;
        federation = unit(UnitKind.CITY_FEDERATION, null);
        district = unit(UnitKind.UPPER_UNION, federation);
        otherDistrict = unit(UnitKind.UPPER_UNION, federation);
        bloc = unit(UnitKind.UPPER_COMMITTEE, unit(UnitKind.CITY_COMMITTEE, null));
        programme = house(() -> programmes.open(new NewProgramme(
                "outreach-" + System.nanoTime(),
                Words.same("Chương trình thử"),
                Words.same(""),
                "01",
                LocalDate.of(2051, 1, 1),
                Period.term(2051, 2070),
                Set.of(OwnershipSector.DOMESTIC_NON_STATE),
                List.of(
                        new Programme.Party(Side.UNION, federation, BEGINNING, null),
                        new Programme.Party(Side.PARTY, bloc, BEGINNING, null)),
                List.of())));
    }

    EnterpriseId enterprise(String name) {
        var number = COUNT.incrementAndGet();
        return house(() -> {
            var id = registrations.register(new Registration(
                    new EnterpriseCode(EnterpriseCode.Kind.TEN_DIGITS, "02078%05d".formatted(number)),
                    true,
                    name,
                    "",
                    null,
                    OwnershipSector.DOMESTIC_NON_STATE,
                    "",
                    null,
                    null,
                    BEGINNING));
            registrations.managed(id, Line.UNION, district, BEGINNING);
            registrations.managed(id, Line.PARTY, bloc, BEGINNING);
            return id;
        });
    }

    Acting officer(Side side, UnitId unit) {
        return new Acting.Person(
                new AccountId(1), "Cán bộ thử", false, new Mandate(new AccountId(1), side, unit, Set.of(Role.OFFICER)));
    }

    Acting ofFederation() {
        return officer(Side.UNION, federation);
    }

    Acting ofBloc() {
        return officer(Side.PARTY, bloc);
    }

    static <T> T house(Supplier<T> work) {
        return Voice.house("test", work);
    }

    private UnitId unit(UnitKind kind, @Nullable UnitId parent) {
        var name = kind + " " + COUNT.incrementAndGet();
        return house(() -> organisation.found(
                new Founding(kind, "", name, name, parent, new Decision("1", BEGINNING, BEGINNING))));
    }
}
