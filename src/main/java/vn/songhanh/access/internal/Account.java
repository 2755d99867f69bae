package vn.songhanh.access.internal;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.songhanh.access.AccountId;
import vn.songhanh.access.Acting;
import vn.songhanh.access.Mandate;
import vn.songhanh.access.Role;
import vn.songhanh.access.Side;
import vn.songhanh.access.UnitId;

/** A person who signs in, with the seats they hold today. */
record Account(
        AccountId id,
        String username,
        String fullName,
        String passwordHash,
        boolean administrator,
        boolean mustChange,
        boolean closed,
        List<HeldRole> held) {

    /** One role at one unit for a time. */
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
    }

    /** The seats of the day: one per unit, with all roles held there. */
    List<Mandate> mandates(LocalDate day) {
        return held.stream()
                .filter(role -> role.on(day))
                .map(HeldRole::unit)
                .distinct()
                .sorted(Comparator.comparingLong(UnitId::value))
                .map(unit -> mandate(unit, day))
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

    private Mandate mandate(UnitId unit, LocalDate day) {
        var here = held.stream()
                .filter(role -> role.on(day) && role.unit().equals(unit))
                .toList();
        var roles = EnumSet.noneOf(Role.class);
        here.forEach(role -> roles.add(role.role()));
        return new Mandate(id, here.getFirst().side(), unit, roles);
    }
}
