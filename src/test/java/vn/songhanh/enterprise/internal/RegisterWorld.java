package vn.songhanh.enterprise.internal;

import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import vn.songhanh.access.UnitId;
import vn.songhanh.access.Voice;
import vn.songhanh.enterprise.EnterpriseId;
import vn.songhanh.enterprise.Enterprises;
import vn.songhanh.enterprise.OwnershipSector;
import vn.songhanh.enterprise.Registration;
import vn.songhanh.enterprise.Registrations;
import vn.songhanh.enterprise.Survey;
import vn.songhanh.organisation.Decision;
import vn.songhanh.organisation.Founding;
import vn.songhanh.organisation.Line;
import vn.songhanh.organisation.Organisation;
import vn.songhanh.organisation.UnitKind;
import vn.songhanh.text.EnterpriseCode;

/** A small known register: each test adds only what it is about, under codes that no other test uses. */
record RegisterWorld(Enterprises enterprises, Registrations registrations, Organisation organisation) {

    static final LocalDate FOUNDED = LocalDate.of(2021, 1, 1);
    static final LocalDate MARCH = LocalDate.of(2022, 3, 1);
    static final LocalDate JUNE = LocalDate.of(2022, 6, 1);
    static final LocalDate YEAR_END = LocalDate.of(2022, 12, 31);

    private static final AtomicInteger CODES = new AtomicInteger(20_000_000);

    static RegisterWorld of(ApplicationContext context) {
        return new RegisterWorld(
                context.getBean(Enterprises.class),
                context.getBean(Registrations.class),
                context.getBean(Organisation.class));
    }

    /** A code with a right check digit that no other test has. */
    static String code() {
        while (true) {
            var digits = "02%08d".formatted(CODES.getAndAdd(10));
            for (var last = 0; last < 10; last++) {
                var code = digits.substring(0, 9) + last;
                if (new EnterpriseCode(EnterpriseCode.Kind.TEN_DIGITS, code)
                        .checkDigitWarning()
                        .isEmpty()) {
                    return code;
                }
            }
        }
    }

    EnterpriseId enterprise(String name) {
        return enterprise(code(), name);
    }

    EnterpriseId enterprise(String code, String name) {
        return house(() -> registrations.register(new Registration(
                new EnterpriseCode(EnterpriseCode.Kind.TEN_DIGITS, code),
                true,
                name,
                "",
                null,
                OwnershipSector.DOMESTIC_NON_STATE,
                "",
                null,
                null,
                MARCH)));
    }

    EnterpriseId surveyed(UnitId party, int workers, int officialMembers) {
        var id = enterprise("Công ty TNHH Khảo Sát");
        managed(id, Line.PARTY, party, MARCH);
        surveyed(id, new Survey(MARCH, workers, 0, officialMembers, 0, ""));
        return id;
    }

    void surveyed(EnterpriseId id, Survey survey) {
        house(() -> {
            enterprises.surveyed(id, survey);
            return id;
        });
    }

    void managed(EnterpriseId id, Line line, UnitId unit, LocalDate from) {
        house(() -> {
            registrations.managed(id, line, unit, from);
            return id;
        });
    }

    void organised(EnterpriseId id, Line line, UnitId unit, LocalDate from) {
        house(() -> {
            enterprises.organised(id, line, unit, from);
            return id;
        });
    }

    UnitId unit(UnitKind kind, @Nullable UnitId parent) {
        return unit(kind, "Đơn vị thử", parent);
    }

    UnitId unit(UnitKind kind, String name, @Nullable UnitId parent) {
        return house(() ->
                organisation.found(new Founding(kind, "", name, name, parent, new Decision("1-QĐ", FOUNDED, FOUNDED))));
    }

    static <T> T house(Supplier<T> work) {
        return Voice.house("test", work);
    }
}
