package vn.songhanh.enterprise;

/** What the register itself can count on a day (domain: indicators 2.15, 2.17, 2.20, 3.02, 3.03, 3.11 to 3.13). */
public enum RegisterCount {
    ALL,
    PARTY_AND_UNION,
    PARTY_ONLY,
    UNION_ONLY,
    NEITHER,
    READY_FOR_PARTY,
    ONE_OR_TWO_MEMBERS,
    READY_FOR_UNION,
    LARGE,
    LARGE_WITH_UNION
}
