package vn.songhanh.enterprise.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.songhanh.enterprise.internal.RegisterWorld.JUNE;
import static vn.songhanh.enterprise.internal.RegisterWorld.MARCH;
import static vn.songhanh.enterprise.internal.RegisterWorld.YEAR_END;
import static vn.songhanh.enterprise.internal.RegisterWorld.house;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import vn.songhanh.access.UnitId;
import vn.songhanh.enterprise.EnterpriseId;
import vn.songhanh.enterprise.OwnershipSector;
import vn.songhanh.enterprise.RegisterCount;
import vn.songhanh.enterprise.RegisterTotals;
import vn.songhanh.enterprise.Standing;
import vn.songhanh.enterprise.Survey;
import vn.songhanh.enterprise.TaxStatus;
import vn.songhanh.organisation.Line;
import vn.songhanh.organisation.UnitKind;
import vn.songhanh.support.DatabaseTest;

@DatabaseTest
class EnterprisesTests {

    private static final Set<OwnershipSector> SCOPE = Set.of(OwnershipSector.DOMESTIC_NON_STATE, OwnershipSector.FDI);

    @Autowired
    ApplicationContext context;

    RegisterWorld world;

    @BeforeEach
    void open() {
        world = RegisterWorld.of(context);
    }

    @Test
    void an_enterprise_stands_as_it_was_on_the_day() {
        var bloc = world.unit(UnitKind.UPPER_COMMITTEE, null);
        var district = world.unit(UnitKind.DISTRICT_COMMITTEE, null);
        var id = world.enterprise("Công ty TNHH Mới");
        world.managed(id, Line.PARTY, bloc, MARCH);
        world.managed(id, Line.PARTY, district, JUNE);
        world.surveyed(id, new Survey(JUNE, 40, 0, 3, 1, "khảo sát"));
        house(() -> {
            world.registrations().formerName(id, "Công ty TNHH Cũ", JUNE);
            world.registrations().status(id, TaxStatus.SUSPENDED, JUNE);
            return id;
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
        var id = world.enterprise("Công ty TNHH Đếm");
        world.surveyed(id, new Survey(JUNE, 40, 0, 0, 0, ""));
        world.surveyed(id, new Survey(MARCH, 20, 0, 0, 0, ""));
        world.surveyed(id, new Survey(MARCH, 21, 0, 0, 0, "sửa"));

        assertThat(standing(id, JUNE.minusDays(1)).survey())
                .extracting("workers")
                .isEqualTo(21);
        assertThat(standing(id, YEAR_END).survey()).extracting("workers").isEqualTo(40);
    }

    @Test
    void every_count_is_the_length_of_its_list() {
        var top = world.unit(UnitKind.UPPER_COMMITTEE, null);
        var below = world.unit(UnitKind.GRASSROOTS_COMMITTEE, top);
        var ready = world.surveyed(below, 30, 3);
        var small = world.surveyed(top, 5, 2);
        var organised = world.surveyed(below, 50, 8);
        world.surveyed(world.unit(UnitKind.UPPER_COMMITTEE, null), 50, 8);
        world.organised(organised, Line.PARTY, world.unit(UnitKind.GRASSROOTS_CELL, below), JUNE);

        var counts = house(() -> world.enterprises().counts(SCOPE, Optional.of(top), YEAR_END));

        assertThat(counts.of(RegisterCount.ALL)).isEqualTo(3);
        assertThat(counts.officialMembers()).isEqualTo(13);
        assertThat(listed(RegisterCount.READY_FOR_PARTY, top)).containsExactly(ready);
        assertThat(listed(RegisterCount.ONE_OR_TWO_MEMBERS, top)).containsExactly(small);
        assertThat(listed(RegisterCount.PARTY_ONLY, top)).containsExactly(organised);
        for (var count : RegisterCount.values()) {
            assertThat((long) listed(count, top).size()).as(count.name()).isEqualTo(counts.of(count));
        }
    }

    @Test
    void members_on_probation_are_members_too_but_three_official_ones_found_an_organisation() {
        var unit = world.unit(UnitKind.UPPER_COMMITTEE, null);
        var alone = members(unit, "Công ty TNHH Chỉ Có Dự Bị", 0, 1);
        var mixed = members(unit, "Công ty TNHH Hai Và Hai", 2, 2);
        var ready = members(unit, "Công ty TNHH Đủ Ba", 3, 0);
        members(unit, "Công ty TNHH Chưa Ai", 0, 0);

        assertThat(listed(RegisterCount.ONE_OR_TWO_MEMBERS, unit)).containsExactlyInAnyOrder(alone, mixed);
        assertThat(listed(RegisterCount.READY_FOR_PARTY, unit)).containsExactly(ready);
    }

    private EnterpriseId members(UnitId unit, String name, int official, int probationary) {
        var id = world.enterprise(name);
        world.managed(id, Line.PARTY, unit, MARCH);
        world.surveyed(id, new Survey(JUNE, 10, 0, official, probationary, ""));
        return id;
    }

    /** Indicator 3.13; where unions are surveyed from is a rule that its holders set (3.03). */
    @Test
    void the_class_of_twenty_five_workers_is_that_from_whatever_number_a_union_is_surveyed() {
        assertThat(meets("LARGE", 24, 20)).isFalse();
        assertThat(meets("READY_FOR_UNION", 24, 20)).isTrue();
        assertThat(meets("LARGE", 25, 30)).isTrue();
        assertThat(meets("READY_FOR_UNION", 25, 30)).isFalse();
    }

    private boolean meets(String condition, int workers, int unionFrom) {
        return house(() -> context.getBean(TransactionOperations.class)
                .execute(_ -> context.getBean(JdbcClient.class)
                        .sql("select register_meets(:condition, null, null, :workers, 0, 0, :unionFrom, 3)")
                        .param("condition", condition)
                        .param("workers", workers)
                        .param("unionFrom", unionFrom)
                        .query(Boolean.class)
                        .single()));
    }

    @Test
    void the_totals_are_those_of_the_counts_on_every_day() {
        world.surveyed(world.unit(UnitKind.UPPER_COMMITTEE, null), 30, 3);
        var id = world.enterprise("Công ty TNHH Nay Còn Mai Mất");
        world.surveyed(id, new Survey(MARCH, 40, 0, 7, 2, ""));
        world.surveyed(id, new Survey(JUNE, 40, 0, 8, 1, ""));
        house(() -> {
            world.registrations().status(id, TaxStatus.SUSPENDED, YEAR_END);
            return id;
        });

        for (var day : List.of(MARCH, JUNE.minusDays(1), JUNE, YEAR_END)) {
            var counts = house(() -> world.enterprises().counts(SCOPE, Optional.empty(), day));
            assertThat(house(() -> world.enterprises().totals(SCOPE, day)))
                    .isEqualTo(new RegisterTotals(
                            counts.of(RegisterCount.ALL), counts.officialMembers(), counts.probationaryMembers()));
        }
    }

    private List<EnterpriseId> listed(RegisterCount count, UnitId within) {
        return house(() -> world.enterprises().counted(count, SCOPE, Optional.of(within), YEAR_END)).stream()
                .map(Standing::id)
                .toList();
    }

    private Standing standing(EnterpriseId id, LocalDate on) {
        return house(() -> world.enterprises().standing(id, on)).orElseThrow();
    }
}
