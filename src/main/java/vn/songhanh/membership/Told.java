package vn.songhanh.membership;

import java.util.List;
import java.util.Map;
import vn.songhanh.access.UnitId;

/** What comes of telling months: all of it, or nothing. */
public sealed interface Told {

    /** All stand in the ledger. */
    record Done(int unions) implements Told {}

    /** Nothing was written; why, by union. */
    record Declined(Map<UnitId, List<Objection>> objections) implements Told {}
}
