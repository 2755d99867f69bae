package vn.songhanh.enterprise;

/**
 * The active enterprises of some sectors on a day, and the Party members in them by the latest survey of each.
 *
 * @param official members after their probation
 * @param probationary members on probation
 */
public record RegisterTotals(long enterprises, long official, long probationary) {}
