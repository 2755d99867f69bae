package vn.songhanh.access.internal;

import java.time.LocalDate;
import vn.songhanh.time.TypedDate;

/** Why a role cannot be given or ended as somebody asked. */
sealed interface RoleObjection {

    record UnitNotChosen() implements RoleObjection {}

    /** No unit of the two bodies on the first day of the role. */
    record UnitMissing(LocalDate on) implements RoleObjection {}

    record RoleNotChosen() implements RoleObjection {}

    record FromUnread(TypedDate.Fault fault) implements RoleObjection {}

    record LastDayUnread(TypedDate.Fault fault) implements RoleObjection {}

    record EndsBeforeItBegins() implements RoleObjection {}

    /** The same role at the same unit, at the same time. */
    record HeldAlready(LocalDate from) implements RoleObjection {}

    /** A role that has an end can only end earlier. */
    record EndedAlready(LocalDate on) implements RoleObjection {}
}
