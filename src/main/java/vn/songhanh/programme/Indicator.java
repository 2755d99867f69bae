package vn.songhanh.programme;

import vn.songhanh.text.Words;

/**
 * One indicator (chỉ tiêu).
 *
 * @param group the content group, 1 to 3
 * @param unit what one of it is called
 * @param rule how it is counted, in the words users are shown
 * @param core whether reports show it
 */
public record Indicator(
        String code,
        int group,
        Words name,
        Words unit,
        Kind kind,
        Owner owner,
        Words rule,
        Measure measure,
        boolean core) {

    /** Flow in a period, stock at its end, ratio of two, net change. */
    public enum Kind {
        FLOW,
        STOCK,
        RATIO,
        NET
    }

    /** Which body owns the figure by law; both count it the same. */
    public enum Owner {
        PARTY,
        UNION,
        JOINT
    }
}
