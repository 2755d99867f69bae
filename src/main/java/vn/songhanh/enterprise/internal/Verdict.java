package vn.songhanh.enterprise.internal;

import java.util.List;
import vn.songhanh.enterprise.EnterpriseId;
import vn.songhanh.text.Words;

/** What taking in a row of a list would do to the register. */
public sealed interface Verdict {

    record New() implements Verdict {}

    /** @param changes what would change, never empty */
    record Changed(EnterpriseId id, String name, List<Change> changes) implements Verdict {}

    record Unchanged(EnterpriseId id) implements Verdict {}

    /**
     * Only people can tell: it may be one of these, or it is new.
     *
     * @param mayBeNew false where its code is taken
     */
    record Doubtful(Words why, List<Lookalike> lookalikes, boolean mayBeNew) implements Verdict {}

    record Refused() implements Verdict {}

    /** People decided to leave it out. */
    record Skipped() implements Verdict {}

    /** One thing that would change. */
    record Change(Words what, Words from, Words to) {}

    /** An enterprise of the register that it may be. */
    record Lookalike(EnterpriseId id, String code, String name, String address) {}
}
