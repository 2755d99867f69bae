package vn.songhanh.access;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A role of a person at a unit, from a day until the first day on which it no longer holds; null while it lasts. */
public record NewRole(
        String username,
        Side side,
        UnitId unit,
        Role role,
        LocalDate from,
        @Nullable LocalDate to) {}
