package vn.songhanh.enterprise.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.songhanh.access.UnitId;
import vn.songhanh.access.Voice;
import vn.songhanh.enterprise.EnterpriseId;
import vn.songhanh.enterprise.Enterprises;
import vn.songhanh.enterprise.OwnershipSector;
import vn.songhanh.enterprise.RegisterCount;
import vn.songhanh.enterprise.Registration;
import vn.songhanh.enterprise.Registrations;
import vn.songhanh.enterprise.Standing;
import vn.songhanh.enterprise.Survey;
import vn.songhanh.enterprise.TaxStatus;
import vn.songhanh.organisation.Decision;
import vn.songhanh.organisation.Founding;
import vn.songhanh.organisation.Line;
import vn.songhanh.organisation.Organisation;
import vn.songhanh.organisation.UnitKind;
import vn.songhanh.support.DatabaseTest;
import vn.songhanh.text.EnterpriseCode;

@DatabaseTest
class EnterprisesTests {

    private static final LocalDate MARCH = LocalDate.of(2022, 3, 1);
    private static final LocalDate JUNE = LocalDate.of(2022, 6, 1);
    private static final LocalDate YEAR_END = LocalDate.of(2022, 12, 31);
    private static final Set<OwnershipSector> SCOPE = Set.of(OwnershipSector.DOMESTIC_NON_STATE, OwnershipSector.FDI);

    @Autowired
    Enterprises enterprises;

    @Autowired
    Registrations registrations;

    @Autowired
    Organisation organisation;

    @Test
    void an_enterprise_stands_as_it_was_on_the_day() {
        var bloc = unit(UnitKind.UPPER_COMMITTEE, null);
        var district = unit(UnitKind.DISTRICT_COMMITTEE, null);
        var id = registered("0209910001", "Công ty TNHH Mới");
        house(() -> {
            registrations.formerName(id, "Công ty TNHH Cũ", JUNE);
            registrations.managed(id, Line.PARTY, bloc, MARCH);
            registrations.managed(id, Line.PARTY, district, JUNE);
            registrations.status(id, TaxStatus.SUSPENDED, JUNE);
            enterprises.surveyed(id, new Survey(JUNE, 40, 0, 3, 1, "khảo sát"));
            return enterprises;
        });

        var before = standing(id, JUNE.minusDays(1));
        var after = standing(id, JUNE);

        assertThat(before.name()).isEqualTo("Công ty TNHH Cũ");
        assertThat(before.active()).isTrue();
        assertThat(before.survey()).isNull();
        assertThat(before.managing()).containsEntry(Line.PARTY, bloc);
        assertThat(after.name()).isEqualTo("Công ty TNHH Mới");
        assertThat(after.active()).isFalse();
        assertThat(after.survey()).isNotNull();
        assertThat(after.managing()).containsEntry(Line.PARTY, district);
    }

    @Test
    void a_count_told_late_holds_only_until_the_next_one() {
        var id = registered("0209910002", "Công ty TNHH Đếm");
        house(() -> {
            enterprises.surveyed(id, new Survey(JUNE, 40, 0, 0, 0, ""));
            enterprises.surveyed(id, new Survey(MARCH, 20, 0, 0, 0, ""));
            enterprises.surveyed(id, new Survey(MARCH, 21, 0, 0, 0, "sửa"));
            return enterprises;
        });

        assertThat(standing(id, JUNE.minusDays(1)).survey())
                .extracting("workers")
                .isEqualTo(21);
        assertThat(standing(id, YEAR_END).survey()).extracting("workers").isEqualTo(40);
    }

    @Test
    void every_count_is_the_length_of_its_list() {
        var top = unit(UnitKind.UPPER_COMMITTEE, null);
        var below = unit(UnitKind.GRASSROOTS_COMMITTEE, top);
        var cell = unit(UnitKind.GRASSROOTS_CELL, below);
        var ready = surveyed("0209910003", below, 30, 3);
        var small = surveyed("0209910004", top, 5, 2);
        var organised = surveyed("0209910005", below, 50, 8);
        surveyed("0209910006", unit(UnitKind.UPPER_COMMITTEE, null), 50, 8);
        house(() -> {
            enterprises.organised(organised, Line.PARTY, cell, JUNE);
            return enterprises;
        });

        var counts = house(() -> enterprises.counts(SCOPE, Optional.of(top), YEAR_END));

        assertThat(counts.of(RegisterCount.ALL)).isEqualTo(3);
        assertThat(counts.officialMembers()).isEqualTo(13);
        assertThat(listed(RegisterCount.READY_FOR_PARTY, top)).containsExactly(ready);
        assertThat(listed(RegisterCount.ONE_OR_TWO_MEMBERS, top)).containsExactly(small);
        assertThat(listed(RegisterCount.PARTY_ONLY, top)).containsExactly(organised);
        for (var count : RegisterCount.values()) {
            assertThat((long) listed(count, top).size()).as(count.name()).isEqualTo(counts.of(count));
        }
    }

    private List<EnterpriseId> listed(RegisterCount count, UnitId within) {
        return house(() -> enterprises.counted(count, SCOPE, Optional.of(within), YEAR_END)).stream()
                .map(standing -> standing.id())
                .toList();
    }

    private Standing standing(EnterpriseId id, LocalDate on) {
        return house(() -> enterprises.standing(id, on)).orElseThrow();
    }

    private EnterpriseId surveyed(String code, UnitId party, int workers, int officialMembers) {
        var id = registered(code, "Công ty " + code);
        return house(() -> {
            registrations.managed(id, Line.PARTY, party, MARCH);
            enterprises.surveyed(id, new Survey(MARCH, workers, 0, officialMembers, 0, ""));
            return id;
        });
    }

    private EnterpriseId registered(String code, String name) {
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

    private UnitId unit(UnitKind kind, @Nullable UnitId parent) {
        return house(() -> organisation.found(
                new Founding(kind, "", "Đơn vị thử", "Thử", parent, new Decision("1-QĐ", MARCH, MARCH))));
    }

    private static <T> T house(Supplier<T> work) {
        return Voice.house("test", work);
    }
}
