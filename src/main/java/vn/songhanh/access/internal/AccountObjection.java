package vn.songhanh.access.internal;

/** Why an account cannot be as somebody typed it. */
sealed interface AccountObjection {

    record CodeWrong() implements AccountObjection {}

    record FullNameMissing() implements AccountObjection {}

    record UsernameMissing() implements AccountObjection {}

    /** Something else than small letters, digits, dots, hyphens and underscores, or one sign only. */
    record UsernameNotPlain() implements AccountObjection {}

    record UsernameTaken(String username) implements AccountObjection {}

    record OldPasswordWrong() implements AccountObjection {}

    record PasswordTooShort(int least) implements AccountObjection {}

    record PasswordTooLong() implements AccountObjection {}

    record PasswordIsUsername() implements AccountObjection {}

    record PasswordAsBefore() implements AccountObjection {}

    record PasswordNotRepeated() implements AccountObjection {}

    /** Without them nobody could let anybody in again. */
    record LastAdministrator() implements AccountObjection {}

    /** The same, where they are to sign in but no longer to administer. */
    record LastAdministratorStays() implements AccountObjection {}
}
