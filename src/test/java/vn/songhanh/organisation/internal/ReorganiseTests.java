package vn.songhanh.organisation.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.songhanh.access.AccountId;
import vn.songhanh.access.Acting;
import vn.songhanh.access.Mandate;
import vn.songhanh.access.Role;
import vn.songhanh.access.Side;
import vn.songhanh.access.UnitId;
import vn.songhanh.access.Voice;
import vn.songhanh.organisation.Decision;
import vn.songhanh.organisation.Founding;
import vn.songhanh.organisation.Organisation;
import vn.songhanh.organisation.Reorganisation;
import vn.songhanh.organisation.Reorganisation.Outcome;
import vn.songhanh.organisation.Reorganisation.Target;
import vn.songhanh.organisation.Reorganisation.Title;
import vn.songhanh.organisation.Succession;
import vn.songhanh.organisation.Unit;
import vn.songhanh.organisation.UnitEvent;
import vn.songhanh.organisation.UnitKind;
import vn.songhanh.support.DatabaseTest;
import vn.songhanh.web.Refused;

@DatabaseTest
class ReorganiseTests {

    private static final LocalDate BEGAN = LocalDate.of(2021, 1, 1);
    private static final LocalDate DAY = LocalDate.of(2023, 5, 1);

    @Autowired
    Organisation organisation;

    @Autowired
    Reorganise reorganise;

    private UnitId city;
    private UnitId north;
    private UnitId south;
    private UnitId shoe;

    @BeforeEach
    void a_federation_with_two_unions_and_one_below() {
        city = founded(UnitKind.CITY_FEDERATION, "Liên đoàn thử", null);
        north = founded(UnitKind.UPPER_UNION, "Công đoàn Bắc", city);
        south = founded(UnitKind.UPPER_UNION, "Công đoàn Nam", city);
        shoe = founded(UnitKind.GRASSROOTS_UNION, "CĐCS Giày", north);
    }

    @Test
    void a_new_name_holds_from_its_day_and_the_old_one_before() {
        done(new Reorganisation.Rename(shoe, new Title("", "CĐCS Giày Đông Hải", "Giày"), on(DAY)));

        assertThat(name(shoe, DAY.minusDays(1))).isEqualTo("CĐCS Giày");
        assertThat(name(shoe, DAY)).isEqualTo("CĐCS Giày Đông Hải");
        assertThat(house(() -> organisation.history(shoe)))
                .extracting(UnitEvent::kind)
                .containsExactly(UnitEvent.Kind.FOUND, UnitEvent.Kind.RENAME);
    }

    @Test
    void a_merged_unit_goes_on_in_the_other_and_takes_along_what_lay_below() {
        done(new Reorganisation.Merge(List.of(north), new Target.Existing(south), on(DAY)));

        assertThat(house(() -> organisation.unit(north, DAY))).isEmpty();
        assertThat(house(() -> organisation.path(shoe, DAY))).containsExactly(shoe, south, city);
        assertThat(house(() -> organisation.path(shoe, DAY.minusDays(1)))).containsExactly(shoe, north, city);
        assertThat(house(() -> organisation.successors(north, DAY)))
                .extracting(Succession::unit)
                .containsExactly(south);
        assertThat(house(() -> organisation.predecessors(south, BEGAN)))
                .extracting(Succession::unit)
                .containsExactlyInAnyOrder(north, south);
    }

    @Test
    void two_changes_of_one_day_leave_one_fact() {
        done(new Reorganisation.Transfer(shoe, south, on(DAY)));
        done(new Reorganisation.Rename(shoe, new Title("", "CĐCS Giày Nam", ""), on(DAY)));

        var now = house(() -> organisation.unit(shoe, DAY)).orElseThrow();
        assertThat(now.parent()).isEqualTo(south);
        assertThat(now.name()).isEqualTo("CĐCS Giày Nam");
    }

    @Test
    void a_divided_unit_goes_on_in_its_parts() {
        var east = new Target.Begun(UnitKind.UPPER_UNION, new Title("", "Công đoàn Đông", ""), city);
        var outcome = house(() -> organisation.reorganise(new Reorganisation.Split(
                north,
                List.of(
                        new Reorganisation.Part(east, new java.math.BigDecimal("0.6"), List.of(shoe)),
                        new Reorganisation.Part(
                                new Target.Existing(south), new java.math.BigDecimal("0.4"), List.of())),
                false,
                on(DAY))));

        var begun = ((Outcome.Agreed) outcome).begun().getFirst();
        assertThat(house(() -> organisation.path(shoe, DAY))).containsExactly(shoe, begun, city);
        assertThat(house(() -> organisation.successors(north, DAY)))
                .extracting(Succession::unit)
                .containsExactly(begun, south);
    }

    @Test
    void the_second_of_two_who_change_the_same_unit_is_told() {
        done(new Reorganisation.Transfer(shoe, south, on(DAY)));

        var second = house(() -> reorganise.reorganise(
                new Reorganisation.Rename(shoe, new Title("", "CĐCS Giày B", ""), on(DAY.plusDays(1))),
                Map.of(shoe, 0)));

        assertThat(second).isEqualTo(new Reorganise.Answer.ChangedMeanwhile(Set.of(shoe)));
        assertThat(name(shoe, DAY.plusDays(1))).isEqualTo("CĐCS Giày");
    }

    @Test
    void of_two_who_act_at_the_same_moment_one_is_done_and_one_is_told() throws Exception {
        try (var both = Executors.newFixedThreadPool(2)) {
            var start = new CyclicBarrier(2);
            var answers = both.invokeAll(List.of(renaming("CĐCS Giày Một", start), renaming("CĐCS Giày Hai", start)));

            assertThat(List.of(answers.get(0).get(), answers.get(1).get()))
                    .hasAtLeastOneElementOfType(Reorganise.Answer.Agreed.class)
                    .hasAtLeastOneElementOfType(Reorganise.Answer.ChangedMeanwhile.class);
        }
        assertThat(house(() -> organisation.history(shoe))).hasSize(2);
    }

    private Callable<Reorganise.Answer> renaming(String name, CyclicBarrier start) {
        return () -> {
            start.await();
            return house(() -> reorganise.reorganise(
                    new Reorganisation.Rename(shoe, new Title("", name, ""), on(DAY)), Map.of(shoe, 0)));
        };
    }

    @Test
    void a_declined_founding_says_why() {
        assertThatThrownBy(() -> house(() -> organisation.found(new Founding(
                        UnitKind.GRASSROOTS_UNION, "", "CĐCS May", "", north, new Decision("", DAY, DAY)))))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("number of the decision");
    }

    @Test
    void an_officer_changes_what_lies_below_the_own_unit_and_nothing_else() {
        var wish = new Reorganisation.Rename(shoe, new Title("", "CĐCS Giày mới", ""), on(DAY));

        assertThatThrownBy(() -> as(Side.UNION, south, Role.OFFICER, wish)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> as(Side.UNION, shoe, Role.OFFICER, wish)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> as(Side.PARTY, north, Role.OFFICER, wish)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> as(Side.UNION, north, Role.VIEWER, wish)).isInstanceOf(Refused.class);
        assertThat(as(Side.UNION, north, Role.OFFICER, wish)).isInstanceOf(Outcome.Agreed.class);
    }

    @Test
    void the_territory_is_kept_by_administrators() {
        var ward = house(() -> organisation.byKey("hp-11311-202507")).orElseThrow();
        var wish = new Reorganisation.Rename(
                ward, new Title("11311", "Phường Hồng Bàng", "Hồng Bàng"), on(LocalDate.of(2026, 1, 1)));

        assertThatThrownBy(() -> as(Side.UNION, city, Role.LEADER, wish)).isInstanceOf(Refused.class);
        assertThat(Voice.as(
                        new Acting.Person(new AccountId(1), "Quản trị", true, null),
                        () -> organisation.reorganise(wish)))
                .isInstanceOf(Outcome.Declined.class);
    }

    private Outcome as(Side side, UnitId seat, Role role, Reorganisation wish) {
        var account = new AccountId(1);
        var person = new Acting.Person(account, "Cán bộ", false, new Mandate(account, side, seat, Set.of(role)));
        return Voice.as(person, () -> organisation.reorganise(wish));
    }

    private UnitId founded(UnitKind kind, String name, @Nullable UnitId parent) {
        return house(() -> organisation.found(new Founding(kind, "", name, "", parent, on(BEGAN))));
    }

    private void done(Reorganisation wish) {
        assertThat(house(() -> organisation.reorganise(wish))).isInstanceOf(Outcome.Agreed.class);
    }

    private String name(UnitId unit, LocalDate day) {
        return house(() -> organisation.unit(unit, day)).map(Unit::name).orElseThrow();
    }

    private static Decision on(LocalDate day) {
        return new Decision("7/QĐ-LĐLĐ", day.minusDays(5), day);
    }

    private static <T> T house(Supplier<T> work) {
        return Voice.house("test", work);
    }
}
