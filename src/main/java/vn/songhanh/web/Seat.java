package vn.songhanh.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the person sits whose page this is: the name, the unit and side they act for, what they may do, and the other
 * seats they may take.
 *
 * @param owner the account and the unit, as what stays at the machine is marked: {@code 17/4}; {@code 17/} without a unit
 * @param unit the name of the unit as of today; empty for an administrator without a mandate
 * @param side the body they act for; null for an administrator without a mandate
 */
public record Seat(
        String owner,
        String person,
        String unit,
        @Nullable String side,
        List<String> roles,
        boolean administrator,
        List<Choice> others) {

    /** Another seat of the same person: the unit, its name as of today, the roles held there. */
    public record Choice(long unit, String name, String roles) {}

    public boolean may(String role) {
        return roles.contains(role);
    }
}
