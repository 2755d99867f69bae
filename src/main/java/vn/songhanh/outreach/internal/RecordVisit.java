package vn.songhanh.outreach.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import vn.songhanh.access.Role;
import vn.songhanh.access.Voice;
import vn.songhanh.outreach.ActivityId;
import vn.songhanh.outreach.ActivityState;
import vn.songhanh.outreach.Objection;
import vn.songhanh.outreach.Outcome;
import vn.songhanh.outreach.Plan;
import vn.songhanh.outreach.Report;

/**
 * Records a visit right after it, planned and held in one. The telephone gives each visit a key: the same form sent again, after a
 * lost answer or at the same moment, is the activity that is there.
 */
@Component
class RecordVisit {

    private final ActivityTable activities;
    private final PlanActivity planning;
    private final TellActivity telling;
    private final VisitPhotos pictures;
    private final TransactionOperations transactions;

    RecordVisit(
            ActivityTable activities,
            PlanActivity planning,
            TellActivity telling,
            VisitPhotos pictures,
            TransactionOperations transactions) {
        this.activities = activities;
        this.planning = planning;
        this.telling = telling;
        this.pictures = pictures;
        this.transactions = transactions;
    }

    /** @param reason why it counts although its period is locked; else empty */
    Outcome record(Plan plan, Report report, List<VisitPhotos.Photo> photos, String key, String reason) {
        try {
            return transactions.execute(status -> {
                var outcome = recordOnce(plan, report, photos, key, reason);
                if (outcome instanceof Outcome.Declined) {
                    status.setRollbackOnly();
                }
                return outcome;
            });
        } catch (DuplicateKeyException sentTwiceAtOnce) {
            return transactions.execute(_ -> activities
                    .told(key)
                    .<Outcome>map(id -> new Outcome.Done(id, ActivityState.HELD))
                    .orElseThrow(() -> sentTwiceAtOnce));
        }
    }

    /** All that speaks against it before it is tried, as far as it could be read; null as the plan where its day could not. */
    List<Objection> against(@Nullable Plan plan, Report report) {
        if (plan == null) {
            return Activity.incomplete(report);
        }
        return transactions.execute(_ -> planning.against(Voice.mandate(Role.OFFICER), plan, report));
    }

    private Outcome recordOnce(Plan plan, Report report, List<VisitPhotos.Photo> photos, String key, String reason) {
        var before = activities.told(key);
        if (before.isPresent()) {
            return new Outcome.Done(before.get(), ActivityState.HELD);
        }
        var objections = against(plan, report);
        if (!objections.isEmpty()) {
            return new Outcome.Declined(objections);
        }
        return switch (planning.plan(plan, List.of(), key)) {
            case Outcome.Done(var id, var _) -> hold(id, report, photos, reason);
            case Outcome.Declined declined -> declined;
        };
    }

    private Outcome hold(ActivityId id, Report report, List<VisitPhotos.Photo> photos, String reason) {
        var told = telling.hold(id, TellActivity.ANY, report, reason);
        if (told instanceof Outcome.Done) {
            pictures.keep(id, photos);
        }
        return told;
    }
}
