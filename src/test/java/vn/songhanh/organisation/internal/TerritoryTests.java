package vn.songhanh.organisation.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.songhanh.access.UnitId;
import vn.songhanh.access.Voice;
import vn.songhanh.organisation.Line;
import vn.songhanh.organisation.Organisation;
import vn.songhanh.organisation.Succession;
import vn.songhanh.organisation.Unit;
import vn.songhanh.organisation.UnitEvent;
import vn.songhanh.organisation.UnitKind;
import vn.songhanh.support.DatabaseTest;

/** The shipped territory of Hải Phòng: docs/data.md. */
@DatabaseTest
class TerritoryTests {

    private static final LocalDate JULY_2021 = LocalDate.of(2021, 7, 1);
    private static final LocalDate MARCH_2025 = LocalDate.of(2025, 3, 1);
    private static final LocalDate JULY_2025 = LocalDate.of(2025, 7, 1);

    @Autowired
    Organisation organisation;

    @Autowired
    LoadTerritory territory;

    @Test
    void on_1_7_2021_the_city_has_15_districts_and_217_wards() {
        assertThat(kindsBelowTheCity(JULY_2021)).isEqualTo(Map.of(UnitKind.DISTRICT, 15L, UnitKind.WARD, 217L));
    }

    @Test
    void on_1_3_2025_it_has_15_districts_and_167_wards() {
        assertThat(kindsBelowTheCity(MARCH_2025)).isEqualTo(Map.of(UnitKind.DISTRICT, 15L, UnitKind.WARD, 167L));
    }

    @Test
    void from_1_7_2025_it_has_114_units_directly_below_it() {
        var units = asked(() -> organisation.children(city(), JULY_2025));

        assertThat(units).hasSize(114);
        assertThat(units.stream()
                        .collect(Collectors.groupingBy(unit -> unit.name().split(" ")[0], Collectors.counting())))
                .isEqualTo(Map.of("Phường", 45L, "Xã", 67L, "Đặc", 2L));
        assertThat(kindsBelowTheCity(JULY_2025)).doesNotContainKey(UnitKind.DISTRICT);
    }

    @Test
    void the_day_before_the_merger_the_former_province_stands_beside_the_city() {
        var before = asked(() -> organisation.roots(Line.TERRITORY, LocalDate.of(2025, 6, 30)));
        var after = asked(() -> organisation.roots(Line.TERRITORY, JULY_2025));

        assertThat(before).extracting(Unit::name).contains("Thành phố Hải Phòng", "Tỉnh Hải Dương");
        assertThat(after).extracting(Unit::name).contains("Thành phố Hải Phòng").doesNotContain("Tỉnh Hải Dương");
    }

    @Test
    void two_communes_differ_in_diacritics_only() {
        assertThat(asked(() -> organisation.children(city(), JULY_2025)))
                .extracting(Unit::name)
                .contains("Xã Cẩm Giàng", "Xã Cẩm Giang");
    }

    @Test
    void an_old_unit_goes_on_in_several_and_a_new_one_came_from_several() {
        var districtsAndWards = asked(() -> organisation.subtree(city(), JULY_2021)).stream()
                .filter(unit -> unit.kind() == UnitKind.WARD)
                .toList();
        var successors = districtsAndWards.stream()
                .collect(Collectors.toMap(
                        Unit::id, unit -> asked(() -> organisation.successors(unit.id(), JULY_2025)), (a, _) -> a));

        assertThat(successors.values()).allSatisfy(next -> assertThat(next).isNotEmpty());
        assertThat(successors.values()).anySatisfy(next -> assertThat(next).hasSizeGreaterThan(1));
        assertThat(successors.values().stream()
                        .flatMap(List::stream)
                        .collect(Collectors.groupingBy(Succession::unit, Collectors.counting()))
                        .values())
                .anySatisfy(count -> assertThat(count).isGreaterThan(1));
    }

    @Test
    void the_known_shares_of_an_old_ward_are_not_more_than_the_whole_and_all_of_it_where_all_are_known() {
        var wards = asked(() -> organisation.subtree(city(), JULY_2021)).stream()
                .filter(unit -> unit.kind() == UnitKind.WARD)
                .toList();

        assertThat(wards).allSatisfy(ward -> {
            var next = asked(() -> organisation.successors(ward.id(), JULY_2025));
            var sum = next.stream()
                    .map(Succession::share)
                    .filter(Objects::nonNull)
                    .mapToDouble(BigDecimal::doubleValue)
                    .sum();
            var allKnown = next.stream().allMatch(one -> one.share() != null);
            assertThat(sum).as(ward.name()).isBetween(allKnown ? 0.95 : 0.0, 1.01);
        });
    }

    @Test
    void a_unit_that_lasts_stands_for_itself() {
        assertThat(asked(() -> organisation.successors(city(), JULY_2025)))
                .containsExactly(new Succession(city(), BigDecimal.ONE));
    }

    @Test
    void back_from_a_unit_of_today_one_finds_the_wards_of_2021() {
        var hongBang = asked(() -> organisation.byCode(Line.TERRITORY, "11311", JULY_2025))
                .orElseThrow();

        var earlier = asked(() -> organisation.predecessors(hongBang.id(), JULY_2021));

        assertThat(earlier).hasSizeGreaterThan(5);
        assertThat(earlier)
                .allSatisfy(one -> assertThat(asked(() -> organisation.unit(one.unit(), JULY_2021)))
                        .isPresent());
    }

    @Test
    void a_district_tells_how_it_ended() {
        var district = asked(() -> organisation.byKey("hp-311")).orElseThrow();

        assertThat(asked(() -> organisation.history(district)))
                .extracting(UnitEvent::kind)
                .containsExactly(UnitEvent.Kind.RENAME, UnitEvent.Kind.DISSOLVE);
        assertThat(asked(() -> organisation.unit(district, JULY_2021))
                        .orElseThrow()
                        .name())
                .isEqualTo("Huyện Thủy Nguyên");
        assertThat(asked(() -> organisation.unit(district, MARCH_2025))
                        .orElseThrow()
                        .name())
                .isEqualTo("Thành phố Thủy Nguyên");
    }

    @Test
    void a_second_start_loads_nothing() {
        var before = asked(() -> organisation.subtree(city(), JULY_2025)).size();

        Voice.house("test", () -> {
            territory.load();
            return true;
        });

        assertThat(asked(() -> organisation.subtree(city(), JULY_2025))).hasSize(before);
    }

    private Map<UnitKind, Long> kindsBelowTheCity(LocalDate day) {
        return asked(() -> organisation.subtree(city(), day)).stream()
                .map(Unit::kind)
                .filter(kind -> kind != UnitKind.CITY)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    private UnitId city() {
        return asked(() -> organisation.byKey("hai-phong")).orElseThrow();
    }

    private static <T> T asked(Supplier<T> question) {
        return Voice.house("test", question);
    }
}
