package vn.songhanh.access.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.songhanh.access.Role;
import vn.songhanh.access.UnitId;
import vn.songhanh.text.Typed;
import vn.songhanh.time.TypedDate;

/**
 * What the browser sends to give a role.
 *
 * @param q the name by which the unit is looked for
 * @param lastDay the last day of the role; empty while it lasts
 * @param step {@code find} to look for units only
 */
public record RoleForm(
        @Nullable String q,
        @Nullable String unit,
        @Nullable String role,
        @Nullable String from,
        @Nullable String lastDay,
        @Nullable String step) {

    /** A role as it could be read; {@code to} is the first day without it. */
    record Wish(
            UnitId unit,
            Role role,
            LocalDate from,
            @Nullable LocalDate to) {}

    /** What was made of the form. */
    sealed interface Reading {
        record Understood(Wish wish) implements Reading {}

        record Faulty(List<RoleObjection> objections) implements Reading {}
    }

    static RoleForm fresh(LocalDate today) {
        return new RoleForm(null, null, null, today.toString(), null, null);
    }

    public String typed() {
        return Typed.line(q);
    }

    boolean finds() {
        return "find".equals(step);
    }

    Optional<UnitId> chosenUnit() {
        return unit != null && unit.matches("\\d{1,18}")
                ? Optional.of(new UnitId(Long.parseLong(unit)))
                : Optional.empty();
    }

    Optional<Role> chosenRole() {
        return Arrays.stream(Role.values())
                .filter(one -> one.name().equals(role))
                .findFirst();
    }

    /** The first day, or today while none can be read. */
    LocalDate firstDay(LocalDate today) {
        return TypedDate.read(Typed.line(from)) instanceof TypedDate.Day(var day) ? day : today;
    }

    Reading read() {
        var objections = new ArrayList<RoleObjection>();
        var chosenUnit = chosenUnit();
        var chosenRole = chosenRole();
        if (chosenUnit.isEmpty()) {
            objections.add(new RoleObjection.UnitNotChosen());
        }
        if (chosenRole.isEmpty()) {
            objections.add(new RoleObjection.RoleNotChosen());
        }
        var first = day(from);
        first.fault().ifPresent(fault -> objections.add(new RoleObjection.FromUnread(fault)));
        var last = Typed.line(lastDay).isEmpty() ? new ReadDay(null, Optional.empty()) : day(lastDay);
        last.fault().ifPresent(fault -> objections.add(new RoleObjection.LastDayUnread(fault)));
        var begins = first.day();
        if (!objections.isEmpty() || begins == null) {
            return new Reading.Faulty(objections);
        }
        var ends = last.day();
        return new Reading.Understood(new Wish(
                chosenUnit.orElseThrow(), chosenRole.orElseThrow(), begins, ends == null ? null : ends.plusDays(1)));
    }

    /** A typed day, or what is wrong with it. */
    record ReadDay(@Nullable LocalDate day, Optional<TypedDate.Fault> fault) {}

    static ReadDay day(@Nullable String typed) {
        return switch (TypedDate.read(Typed.line(typed))) {
            case TypedDate.Day(var day) -> new ReadDay(day, Optional.empty());
            case TypedDate.Month _ -> new ReadDay(null, Optional.of(TypedDate.Fault.NOT_A_DATE));
            case TypedDate.Year _ -> new ReadDay(null, Optional.of(TypedDate.Fault.NOT_A_DATE));
            case TypedDate.NotADate(var given, var fault) -> new ReadDay(null, Optional.of(fault));
        };
    }
}
