package vn.songhanh.access.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.songhanh.access.AccountId;
import vn.songhanh.access.Mandate;
import vn.songhanh.access.NewRole;
import vn.songhanh.access.Role;
import vn.songhanh.access.Side;
import vn.songhanh.access.UnitId;

class AccountTests {

    private static final AccountId ACCOUNT = new AccountId(7);
    private static final UnitId UNIT = new UnitId(3);
    private static final UnitId OTHER = new UnitId(4);
    private static final LocalDate MAY = LocalDate.of(2026, 5, 1);

    private static Account administrator() {
        return new Account(ACCOUNT, "do.anh", "Đỗ Thị Ánh", "", true, false, false, 0, List.of());
    }

    private static Account holding(Account.HeldRole... roles) {
        return new Account(ACCOUNT, "do.anh", "Đỗ Thị Ánh", "", false, false, false, 0, List.of(roles));
    }

    private static Account.HeldRole role(long id, UnitId unit, Role role, LocalDate from, LocalDate to) {
        return new Account.HeldRole(id, Side.PARTY, unit, role, from, to);
    }

    private static NewRole wish(LocalDate from, LocalDate to) {
        return new NewRole("do.anh", Side.PARTY, UNIT, Role.OFFICER, from, to);
    }

    @Test
    void all_roles_at_one_unit_are_one_seat() {
        var account = holding(
                role(1, UNIT, Role.OFFICER, MAY, null),
                role(2, UNIT, Role.LEADER, MAY, null),
                role(3, OTHER, Role.VIEWER, MAY, null));

        assertThat(account.mandates(MAY))
                .containsExactly(
                        new Mandate(ACCOUNT, Side.PARTY, UNIT, Set.of(Role.OFFICER, Role.LEADER)),
                        new Mandate(ACCOUNT, Side.PARTY, OTHER, Set.of(Role.VIEWER)));
    }

    @Test
    void a_role_that_ended_yesterday_opens_nothing_today() {
        var account = holding(role(1, UNIT, Role.OFFICER, MAY.minusYears(1), MAY));

        assertThat(account.mandates(MAY.minusDays(1))).hasSize(1);
        assertThat(account.mandates(MAY)).isEmpty();
        assertThat(account.acting(Optional.of(UNIT), MAY).mandate()).isNull();
    }

    @Test
    void the_last_administrator_cannot_be_closed_but_the_last_but_one_can() {
        assertThat(administrator().objectionsToClosing(0)).containsExactly(new AccountObjection.LastAdministrator());
        assertThat(administrator().objectionsToClosing(1)).isEmpty();
        assertThat(holding().objectionsToClosing(0)).isEmpty();
    }

    @Test
    void the_last_administrator_may_be_called_otherwise_but_stays_one() {
        assertThat(administrator().objectionsTo("Đỗ Thị Anh", true, 0)).isEmpty();
        assertThat(administrator().objectionsTo("Đỗ Thị Ánh", false, 0))
                .containsExactly(new AccountObjection.LastAdministratorStays());
        assertThat(administrator().objectionsTo("Đỗ Thị Ánh", false, 1)).isEmpty();
        assertThat(holding().objectionsTo("", false, 0)).containsExactly(new AccountObjection.FullNameMissing());
    }

    @Test
    void the_same_role_is_not_held_twice_at_the_same_time() {
        var account = holding(role(1, UNIT, Role.OFFICER, MAY, MAY.plusMonths(2)));

        assertThat(account.objectionsTo(wish(MAY.plusMonths(1), null)))
                .containsExactly(new RoleObjection.HeldAlready(MAY));
        assertThat(account.objectionsTo(wish(MAY.plusMonths(2), null))).isEmpty();
        assertThat(account.objectionsTo(wish(MAY.minusMonths(1), MAY))).isEmpty();
    }

    @Test
    void a_role_lasts_a_day_at_least() {
        assertThat(holding().objectionsTo(wish(MAY, MAY))).containsExactly(new RoleObjection.EndsBeforeItBegins());
        assertThat(holding().objectionsTo(wish(MAY, MAY.plusDays(1)))).isEmpty();
    }

    @Test
    void a_role_given_by_mistake_goes_the_same_day_and_another_one_ends() {
        var today = role(1, UNIT, Role.OFFICER, MAY, null);
        var older = role(2, UNIT, Role.OFFICER, MAY.minusDays(1), null);

        assertThat(holding(today).end(today, MAY)).isEqualTo(new Account.Ending.NeverHeld());
        assertThat(holding(older).end(older, MAY)).isEqualTo(new Account.Ending.Ends(MAY));
    }

    @Test
    void a_role_that_has_an_end_can_only_end_earlier() {
        var ended = role(1, UNIT, Role.OFFICER, MAY.minusYears(1), MAY);

        assertThat(holding(ended).end(ended, MAY.plusDays(1)))
                .isEqualTo(new Account.Ending.Declined(List.of(new RoleObjection.EndedAlready(MAY))));
    }
}
