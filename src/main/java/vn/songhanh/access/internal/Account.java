package vn.songhanh.access.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.songhanh.access.AccountId;
import vn.songhanh.access.Acting;
import vn.songhanh.access.Mandate;
import vn.songhanh.access.NewRole;
import vn.songhanh.access.Role;
import vn.songhanh.access.Side;
import vn.songhanh.access.UnitId;

/** A person who signs in, with the roles they ever held. */
record Account(
        AccountId id,
        String username,
        String fullName,
        String passwordHash,
        boolean administrator,
        boolean mustChange,
        boolean closed,
        int version,
        List<HeldRole> held) {

    /** One role at one unit for a time; {@code to} is the first day without it. */
    record HeldRole(
            long id,
            Side side,
            UnitId unit,
            Role role,
            LocalDate from,
            @Nullable LocalDate to) {

        boolean on(LocalDate day) {
            return !day.isBefore(from) && (to == null || day.isBefore(to));
        }

        @Nullable
        LocalDate lastDay() {
            return to == null ? null : to.minusDays(1);
        }

        PersonPage.State stateOn(LocalDate day) {
            if (on(day)) {
                return PersonPage.State.HELD;
            }
            return day.isBefore(from) ? PersonPage.State.AHEAD : PersonPage.State.ENDED;
        }

        private boolean meets(NewRole wish) {
            return unit.equals(wish.unit())
                    && role == wish.role()
                    && (to == null || wish.from().isBefore(to))
                    && (wish.to() == null || from.isBefore(wish.to()));
        }
    }

    /** What becomes of a role that is to end. */
    sealed interface Ending {

        /** It holds until the day before. */
        record Ends(LocalDate on) implements Ending {}

        /** It never held a day, and goes. */
        record NeverHeld() implements Ending {}

        record Declined(List<RoleObjection> objections) implements Ending {}
    }

    /** The seats of the day: one per unit, with all roles held there. */
    List<Mandate> mandates(LocalDate day) {
        return mandates(id, held, day);
    }

    static List<Mandate> mandates(AccountId id, List<HeldRole> held, LocalDate day) {
        var today = held.stream().filter(role -> role.on(day)).toList();
        return today.stream()
                .map(HeldRole::unit)
                .distinct()
                .sorted(Comparator.comparingLong(UnitId::value))
                .map(unit -> mandate(
                        id,
                        today.stream().filter(role -> role.unit().equals(unit)).toList()))
                .toList();
    }

    /** Speaks from the wanted seat where it is still held, else from the first one. */
    Acting.Person acting(Optional<UnitId> wanted, LocalDate day) {
        var mandates = mandates(day);
        var chosen = mandates.stream()
                .filter(mandate -> wanted.isPresent() && mandate.unit().equals(wanted.get()))
                .findFirst()
                .or(() -> mandates.stream().findFirst())
                .orElse(null);
        return new Acting.Person(id, fullName, administrator, chosen);
    }

    /** Whether the account may be closed, given how many other administrators can sign in. */
    List<AccountObjection> objectionsToClosing(int otherAdministrators) {
        return last(otherAdministrators) ? List.of(new AccountObjection.LastAdministrator()) : List.of();
    }

    /** Whether the person may be called so and administer or not, given how many other administrators can sign in. */
    List<AccountObjection> objectionsTo(String name, boolean toAdminister, int otherAdministrators) {
        var objections = new ArrayList<AccountObjection>();
        if (name.isEmpty()) {
            objections.add(new AccountObjection.FullNameMissing());
        }
        if (!toAdminister && last(otherAdministrators)) {
            objections.add(new AccountObjection.LastAdministratorStays());
        }
        return objections;
    }

    private boolean last(int otherAdministrators) {
        return administrator && !closed && otherAdministrators == 0;
    }

    List<RoleObjection> objectionsTo(NewRole wish) {
        var objections = new ArrayList<RoleObjection>();
        if (wish.to() != null && !wish.to().isAfter(wish.from())) {
            objections.add(new RoleObjection.EndsBeforeItBegins());
        }
        held.stream()
                .filter(role -> role.meets(wish))
                .findFirst()
                .ifPresent(role -> objections.add(new RoleObjection.HeldAlready(role.from())));
        return objections;
    }

    Ending end(HeldRole role, LocalDate on) {
        if (role.to() != null && on.isAfter(role.to())) {
            return new Ending.Declined(List.of(new RoleObjection.EndedAlready(role.to())));
        }
        return on.isAfter(role.from()) ? new Ending.Ends(on) : new Ending.NeverHeld();
    }

    private static Mandate mandate(AccountId id, List<HeldRole> here) {
        var roles = EnumSet.noneOf(Role.class);
        here.forEach(role -> roles.add(role.role()));
        return new Mandate(id, here.getFirst().side(), here.getFirst().unit(), roles);
    }
}
