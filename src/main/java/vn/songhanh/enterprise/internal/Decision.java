package vn.songhanh.enterprise.internal;

import vn.songhanh.enterprise.EnterpriseId;

/** What people decided about a doubtful row. */
sealed interface Decision {

    /** It is this enterprise of the register, whatever its code says. */
    record Same(EnterpriseId as) implements Decision {}

    record New() implements Decision {}

    record Skip() implements Decision {}

    /** The row that is meant. */
    record Row(String sheet, int number) {}
}
