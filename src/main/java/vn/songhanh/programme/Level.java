package vn.songhanh.programme;

/** What a stocktake of the register finds on a day. The last one on or before the end of a period is its figure. */
public enum Level {
    PARTY_AND_UNION,
    PARTY_ONLY,
    UNION_ONLY,
    NEITHER,
    READY_FOR_PARTY,
    ONE_OR_TWO_MEMBERS,
    READY_FOR_UNION,
    LARGE,
    LARGE_WITH_UNION,
    WORKERS,
    UNION_MEMBERS,
    PARTY_MEMBERS
}
