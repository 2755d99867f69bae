package vn.songhanh.outreach.internal;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.access.Mandate;
import vn.songhanh.access.UnitId;
import vn.songhanh.enterprise.Enterprises;
import vn.songhanh.outreach.ActivityId;
import vn.songhanh.outreach.ActivityState;
import vn.songhanh.outreach.Visit;
import vn.songhanh.time.VietnamTime;
import vn.songhanh.web.NotFound;

/** Reads the page of one activity. */
@Service
class ActivityPages {

    private final ActivityRecords records;
    private final Surroundings surroundings;
    private final Enterprises enterprises;
    private final Choices choices;
    private final Clock clock;

    ActivityPages(
            ActivityRecords records, Surroundings surroundings, Enterprises enterprises, Choices choices, Clock clock) {
        this.records = records;
        this.surroundings = surroundings;
        this.enterprises = enterprises;
        this.choices = choices;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    ActivityPage page(ActivityId id, Mandate mandate) {
        var record = records.of(id).orElseThrow(NotFound::new);
        var activity = record.activity();
        var today = VietnamTime.today(clock);
        var shelf = record.shelf();
        var units = new ArrayList<UnitId>(activity.plan().partners());
        units.add(activity.plan().lead());
        return new ActivityPage(
                activity,
                reached(record.visits()),
                record.story(),
                choices.names(units, activity.on()),
                record.entries(),
                record.toldBefore(),
                surroundings.counted(activity.on()),
                surroundings.mayTell(mandate, activity, today),
                activity.plan().when().mayBeOver(VietnamTime.at(clock.instant())),
                activity.state() == ActivityState.PLANNED && activity.on().isBefore(today),
                shelf.photos(),
                shelf.papers());
    }

    private List<ActivityPage.Reached> reached(List<Visit> visits) {
        var names = enterprises.names(visits.stream().map(Visit::enterprise).toList());
        return visits.stream()
                .map(visit -> new ActivityPage.Reached(names.getOrDefault(visit.enterprise(), "–"), visit))
                .toList();
    }
}
