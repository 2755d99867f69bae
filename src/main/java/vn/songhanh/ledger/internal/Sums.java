package vn.songhanh.ledger.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.roaringbitmap.RoaringBitmap;
import vn.songhanh.ledger.ClaimState;
import vn.songhanh.ledger.internal.Question.By;
import vn.songhanh.programme.Account;

/** Everything that was read for a table: tracks by row, account and state. */
final class Sums {

    private static final int STATES = ClaimState.values().length;

    private static final RoaringBitmap NOBODY = new RoaringBitmap();

    private final Timeline timeline;
    private final boolean ofEnterprises;
    private final Map<Account, RoaringBitmap> toldApart;

    /** By the ordinal of an account its place among those that are read. */
    private final int[] places = new int[Account.values().length];

    private final int width;
    private final Map<Long, @Nullable Track[]> rows = new HashMap<>();

    /** @param toldApart by account the enterprises that count fact by fact */
    Sums(Question question, Map<Account, RoaringBitmap> toldApart) {
        this.timeline = question.timeline();
        this.ofEnterprises = question.grid().by() == By.ENTERPRISE;
        this.toldApart = toldApart;
        var accounts = question.accounts().all();
        accounts.forEach(
                account -> places[account.ordinal()] = List.copyOf(accounts).indexOf(account) * STATES);
        this.width = accounts.size() * STATES;
    }

    Timeline timeline() {
        return timeline;
    }

    /** The track to be written to. */
    Track track(long row, String account, String state) {
        var tracks = rows.computeIfAbsent(row, _ -> new Track[width]);
        var read = Account.valueOf(account);
        var place = places[read.ordinal()] + ClaimState.valueOf(state).ordinal();
        var track = tracks[place];
        if (track == null) {
            track = new Track(timeline, ofEnterprises && row > 0, toldApart.getOrDefault(read, NOBODY));
            tracks[place] = track;
        }
        return track;
    }

    /** The rows in which anything was found. */
    Set<Long> rows() {
        return rows.keySet();
    }

    /** What was found in a row. */
    Row of(long row) {
        return new Row(row, rows.get(row));
    }

    /** The tracks of one row; none where nothing was found. */
    final class Row {

        private final long number;
        private final @Nullable Track @Nullable [] tracks;

        private Row(long number, @Nullable Track @Nullable [] tracks) {
            this.number = number;
            this.tracks = tracks;
        }

        /** The number by which tables know it. */
        long number() {
            return number;
        }

        long sum(List<Account> accounts, ClaimState state, int from, int to) {
            var sum = 0L;
            for (var account : accounts) {
                sum += at(account, state).sum(from, to);
            }
            return sum;
        }

        Members enterprises(List<Account> accounts, ClaimState state, int from, int to) {
            var found = Members.NOBODY;
            for (var account : accounts) {
                found = found.and(at(account, state).enterprises(from, to));
            }
            return found;
        }

        private Track at(Account account, ClaimState state) {
            var track = tracks == null ? null : tracks[places[account.ordinal()] + state.ordinal()];
            return track == null ? Track.NOTHING : track;
        }
    }
}
