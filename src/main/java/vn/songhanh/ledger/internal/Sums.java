package vn.songhanh.ledger.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.roaringbitmap.RoaringBitmap;
import vn.songhanh.ledger.ClaimState;
import vn.songhanh.programme.Account;

/** Everything that was read for a table: tracks by row, account and state. */
final class Sums {

    private record Spot(long row, Account account, ClaimState state) {}

    private final Timeline timeline;
    private final Map<Spot, Track> tracks = new HashMap<>();

    Sums(Timeline timeline) {
        this.timeline = timeline;
    }

    Timeline timeline() {
        return timeline;
    }

    /** The track to be written to. */
    Track track(long row, String account, String state) {
        return tracks.computeIfAbsent(
                new Spot(row, Account.valueOf(account), ClaimState.valueOf(state)), _ -> new Track(timeline));
    }

    /** The rows in which anything was found. */
    Set<Long> rows() {
        return tracks.keySet().stream().map(Spot::row).collect(Collectors.toSet());
    }

    long sum(long row, List<Account> accounts, ClaimState state, int from, int to) {
        return accounts.stream()
                .mapToLong(account -> at(row, account, state).sum(from, to))
                .sum();
    }

    /** To be read only. */
    RoaringBitmap enterprises(long row, List<Account> accounts, ClaimState state, int from, int to) {
        var found = Track.NOBODY;
        for (var account : accounts) {
            found = Track.together(found, at(row, account, state).enterprises(from, to));
        }
        return found;
    }

    private Track at(long row, Account account, ClaimState state) {
        return tracks.getOrDefault(new Spot(row, account, state), Track.NOTHING);
    }
}
