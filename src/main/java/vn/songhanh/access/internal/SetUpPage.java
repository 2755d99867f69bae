package vn.songhanh.access.internal;

import vn.songhanh.web.Page;

/** The first page of an empty system, with what was typed into it; passwords are never shown again. */
public record SetUpPage(String code, String fullName, String username, int leastLength, Faults faults) implements Page {

    static SetUpPage empty() {
        return new SetUpPage("", "", "", NewPassword.LEAST_LENGTH, Faults.NONE);
    }

    static SetUpPage again(SetUpForm form, Faults faults) {
        return new SetUpPage(
                form.typedCode(),
                form.newcomer().fullName(),
                form.newcomer().username(),
                NewPassword.LEAST_LENGTH,
                faults);
    }
}
