package vn.songhanh.access.internal;

import vn.songhanh.web.Page;

/** Asks before an account is closed or its password is taken away. */
public record PersonAskPage(PersonPage person, boolean closing, Faults faults) implements Page {

    public long rolesHeld() {
        return person.roles().stream()
                .filter(role -> role.state() == PersonPage.State.HELD)
                .count();
    }
}
