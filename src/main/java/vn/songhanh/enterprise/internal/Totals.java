package vn.songhanh.enterprise.internal;

/** What all enterprises of an answer come to; people by the latest survey of each. */
public record Totals(long enterprises, long workers, long unionMembers, long partyMembers) {

    static final Totals NONE = new Totals(0, 0, 0, 0);
}
