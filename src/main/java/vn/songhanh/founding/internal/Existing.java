package vn.songhanh.founding.internal;

import java.time.LocalDate;
import vn.songhanh.organisation.UnitKind;

/**
 * An organisation that was there before the programme.
 *
 * @param name empty for the usual one
 * @param number of the decision; empty where nobody knows it any more
 * @param combined it is the one of another enterprise too
 * @param on since when it is in the enterprise, as far as anybody tells
 */
record Existing(UnitKind kind, String name, String number, boolean combined, LocalDate on) {

    /** The same, in the enterprise since another day. */
    Existing on(LocalDate other) {
        return new Existing(kind, name, number, combined, other);
    }
}
