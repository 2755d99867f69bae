package vn.songhanh.ledger.internal;

import java.util.List;
import java.util.Set;
import vn.songhanh.ledger.ClaimState;
import vn.songhanh.ledger.internal.PostingTable.Window;

/**
 * One number that is opened.
 *
 * @param enterprise 0 for all
 * @param distinct whether enterprises are counted
 * @param states the columns that are listed
 */
record Opened(Question question, List<Window> windows, int enterprise, boolean distinct, Set<ClaimState> states) {

    /** Enterprises that are confirmed wait for nothing. */
    boolean waiting() {
        return distinct && unanswered();
    }

    /** Whether all that is listed waits for somebody: few entries do. */
    boolean unanswered() {
        return states.stream().allMatch(ClaimState::waits);
    }

    /**
     * Whether sums tell how much is behind it: whole months of one account, as it was, now. Several accounts may have an
     * entry in common, which is one line of the list and one in each of their sums.
     */
    boolean summed() {
        return question.position() == null
                && question.structure() == null
                && windows.size() == 1
                && question.timeline().cutMonths().findAny().isEmpty();
    }

    Window window() {
        return windows.getFirst();
    }

    /** Whether nothing is left out but what lies outside of one unit. */
    boolean ofUnit() {
        return !distinct
                && enterprise == 0
                && question.grid().within().size() < 2
                && question.grid().within().stream().allMatch(unit -> unit > Question.Grid.WHOLE);
    }
}
