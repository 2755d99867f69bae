package vn.songhanh.membership;

import java.time.LocalDate;
import java.util.Optional;
import vn.songhanh.access.UnitId;
import vn.songhanh.text.Words;

/** What the members' book of a union says to its founding being told anew. Part of the caller's transaction. */
public interface FoundingInBook {

    /** With how many members it was founded, and when; none where the ledger holds none of them any more. */
    record Founders(LocalDate on, int members) {}

    /**
     * Asked when the tree has been told and the register has not: whoever tells months, or ends a union that it holds, waits until
     * the caller's transaction has ended, so that what is answered stays so.
     *
     * @return why the founding cannot be told so, and what to do first; empty where nothing speaks against it
     */
    Optional<Words> against(UnitId union, Founders were, Founders are);
}
