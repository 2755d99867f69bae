package vn.songhanh.outreach.internal;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.songhanh.ledger.EntryId;
import vn.songhanh.outreach.ActivityId;
import vn.songhanh.outreach.Visit;

/** Everything that is kept of one activity, read together. */
@Component
class ActivityRecords {

    private final ActivityTable activities;
    private final VisitTable visits;
    private final TellingTable tellings;
    private final CountedTable counted;
    private final ActivityFiles files;

    ActivityRecords(
            ActivityTable activities,
            VisitTable visits,
            TellingTable tellings,
            CountedTable counted,
            ActivityFiles files) {
        this.activities = activities;
        this.visits = visits;
        this.tellings = tellings;
        this.counted = counted;
        this.files = files;
    }

    /**
     * @param entries the entries of the ledger that stand for it
     * @param toldBefore how many of them others told before
     */
    record Kept(
            Activity activity,
            List<Visit> visits,
            List<Told> story,
            List<EntryId> entries,
            long toldBefore,
            ActivityFiles.Shelf shelf) {}

    Optional<Kept> of(ActivityId id) {
        return activities.find(id).map(found -> {
            var standing = counted.standing(id);
            return new Kept(
                    found,
                    visits.of(id),
                    tellings.of(id),
                    standing.stream().map(CountedTable.Counted::entry).toList(),
                    standing.stream().filter(CountedTable.Counted::toldBefore).count(),
                    files.of(id));
        });
    }
}
