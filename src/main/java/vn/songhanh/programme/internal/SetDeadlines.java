package vn.songhanh.programme.internal;

import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.access.Acting;
import vn.songhanh.access.Voice;
import vn.songhanh.programme.Programme;
import vn.songhanh.time.VietnamTime;
import vn.songhanh.web.NotFound;

/** Shows and sets the reporting days; whoever plans may set them. */
@Service
class SetDeadlines {

    private final ProgrammeTable programmes;
    private final DeadlineTable deadlines;
    private final Clock clock;

    SetDeadlines(ProgrammeTable programmes, DeadlineTable deadlines, Clock clock) {
        this.programmes = programmes;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    DeadlinesPage page(String code) {
        var programme = planned(code);
        var kept = deadlines.of(programme.id());
        return page(programme, DeadlineForm.of(kept.days(), kept.version()), kept, false);
    }

    /** The form again, with what is wrong or with what somebody else set meanwhile. */
    @Transactional(readOnly = true)
    DeadlinesPage again(String code, DeadlineForm form) {
        var programme = planned(code);
        var kept = deadlines.of(programme.id());
        return page(programme, form.over(kept.version()), kept, kept.version() != form.seen());
    }

    /** False when somebody else was faster. */
    @Transactional
    boolean set(String code, DeadlineForm form) {
        var programme = planned(code);
        return deadlines.change(programme.id(), form.seen(), form.days(), clock.instant(), name());
    }

    private static DeadlinesPage page(
            Programme programme, DeadlineForm form, DeadlineTable.Kept kept, boolean meanwhile) {
        return new DeadlinesPage(
                programme.code(),
                programme.title(),
                form,
                form.seen() < 0 ? Map.of() : form.faults(),
                kept.days(),
                meanwhile ? kept.by() : null,
                kept.at());
    }

    private Programme planned(String code) {
        var programme = programmes.byCode(code).orElseThrow(NotFound::new);
        PlanningRight.demand(programme, VietnamTime.today(clock));
        return programme;
    }

    private static String name() {
        return Voice.speaker().orElseThrow() instanceof Acting.Person person ? person.fullName() : "";
    }
}
