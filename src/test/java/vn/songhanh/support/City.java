package vn.songhanh.support;

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

/**
 * A small known city: a federation with two district unions, a city committee with a bloc committee, their officers, and a
 * programme of years that are its own, since the tests of all modules share one database.
 */
public abstract class City {

    public static final LocalDate BEGINNING = LocalDate.of(2015, 1, 1);
    private static final AtomicInteger COUNT = new AtomicInteger();

    private final Organisation organisation;
    private final Registrations registrations;
    private final String prefix;

    public final UnitId federation;
    public final UnitId district;
    public final UnitId otherDistrict;
    public final UnitId bloc;
    public final ProgrammeId programme;

    /**
     * @param name what the code of its programme begins with
     * @param prefix the first five digits of its enterprises' codes, which no other city has
     */
    protected City(
            Organisation organisation,
            Registrations registrations,
            Programmes programmes,
            String name,
            Period term,
            String prefix) {
        this.prefix = prefix;
        this.organisation = organisation;
        this.registrations = registrations;
        federation = unit(UnitKind.CITY_FEDERATION, null);
        district = unit(UnitKind.UNION_BOARD, federation);
        otherDistrict = unit(UnitKind.UNION_BOARD, federation);
        bloc = unit(UnitKind.UPPER_COMMITTEE, unit(UnitKind.CITY_COMMITTEE, null));
        programme = house(() -> programmes.open(new NewProgramme(
                name + "-" + System.nanoTime(),
                Words.same("Chương trình thử"),
                Words.same(""),
                "01",
                term.first(),
                term,
                Set.of(OwnershipSector.DOMESTIC_NON_STATE),
                List.of(
                        new Programme.Party(Side.UNION, federation, BEGINNING, null),
                        new Programme.Party(Side.PARTY, bloc, BEGINNING, null)),
                List.of())));
    }

    public EnterpriseId enterprise(String name) {
        var number = COUNT.incrementAndGet();
        return house(() -> {
            var id = registrations.register(new Registration(
                    new EnterpriseCode(EnterpriseCode.Kind.TEN_DIGITS, prefix + "%05d".formatted(number)),
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

    public Acting officer(Side side, UnitId unit) {
        return new Acting.Person(
                new AccountId(1), "Cán bộ thử", false, new Mandate(new AccountId(1), side, unit, Set.of(Role.OFFICER)));
    }

    public Acting ofFederation() {
        return officer(Side.UNION, federation);
    }

    public Acting ofBloc() {
        return officer(Side.PARTY, bloc);
    }

    public static <T> T house(Supplier<T> work) {
        return Voice.house("test", work);
    }

    private UnitId unit(UnitKind kind, @Nullable UnitId parent) {
        var name = kind + " " + COUNT.incrementAndGet();
        return house(() -> organisation.found(
                new Founding(kind, "", name, name, parent, new Decision("1", BEGINNING, BEGINNING))));
    }
}
