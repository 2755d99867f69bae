package vn.songhanh.outreach;

import java.util.List;
import java.util.Map;
import vn.songhanh.enterprise.Reason;
import vn.songhanh.ledger.EntryId;

/** Why enterprises refused or asked for time at activities. */
public interface Refusals {

    /** The reasons of these entries (3.16a, 3.16b). Entries without a reason, and those of nothing of ours, are left out. */
    Map<EntryId, Reason> reasons(List<EntryId> entries);
}
