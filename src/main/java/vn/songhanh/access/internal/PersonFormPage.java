package vn.songhanh.access.internal;

import vn.songhanh.web.Page;

/** Adding somebody who will sign in. */
public record PersonFormPage(String fullName, String username, boolean administrator, Faults faults) implements Page {

    static PersonFormPage empty() {
        return new PersonFormPage("", "", false, Faults.NONE);
    }
}
