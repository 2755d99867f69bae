package vn.songhanh.outreach.internal;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;
import vn.songhanh.access.Acting;
import vn.songhanh.access.Side;
import vn.songhanh.access.UnitId;
import vn.songhanh.access.Voice;
import vn.songhanh.enterprise.Registrations;
import vn.songhanh.ledger.Figure;
import vn.songhanh.ledger.FigureQuery;
import vn.songhanh.ledger.Figures;
import vn.songhanh.ledger.Ledger;
import vn.songhanh.organisation.Organisation;
import vn.songhanh.outreach.Activities;
import vn.songhanh.outreach.ActivityId;
import vn.songhanh.outreach.ActivityKind;
import vn.songhanh.outreach.Outcome;
import vn.songhanh.outreach.Plan;
import vn.songhanh.outreach.Report;
import vn.songhanh.programme.Programmes;
import vn.songhanh.support.City;
import vn.songhanh.time.Period;

/** The city of the tests of activities, with a programme of twenty years; what is told there, and what it counts. */
final class OutreachWorld extends City {

    static final LocalDate TODAY = LocalDate.of(2070, 11, 3);

    private static @Nullable OutreachWorld only;

    private final Activities activities;
    private final Figures figures;
    private final Ledger ledger;

    private OutreachWorld(BeanFactory beans) {
        super(
                beans.getBean(Organisation.class),
                beans.getBean(Registrations.class),
                beans.getBean(Programmes.class),
                "outreach",
                Period.term(2051, 2070),
                "02078");
        activities = beans.getBean(Activities.class);
        figures = beans.getBean(Figures.class);
        ledger = beans.getBean(Ledger.class);
    }

    /** One for all tests, since their programmes would overlap in the one database. */
    static synchronized OutreachWorld of(BeanFactory beans) {
        if (only == null) {
            only = new OutreachWorld(beans);
        }
        return only;
    }

    Acting of(Side side) {
        return side == Side.PARTY ? ofBloc() : ofFederation();
    }

    static Plan plan(ActivityKind kind, LocalDate day, UnitId lead, UnitId... partners) {
        return new Plan(kind, "Hoạt động thử", "Hội trường", Plan.When.on(day), lead, List.of(partners));
    }

    Optional<ActivityId> planned(Acting officer, Plan plan) {
        return Voice.as(officer, () -> activities.plan(plan, List.of())) instanceof Outcome.Done(var id, var _)
                ? Optional.of(id)
                : Optional.empty();
    }

    Optional<ActivityId> held(Acting officer, Plan plan, Report report) {
        return planned(officer, plan)
                .filter(id -> Voice.as(officer, () -> activities.hold(id, report, "")) instanceof Outcome.Done);
    }

    /** Each body confirms what waits for it. */
    void confirmAll() {
        for (var side : Side.values()) {
            var other = of(side.other());
            Voice.as(other, () -> figures.waiting(programme, side))
                    .forEach(line -> Voice.as(other, () -> ledger.confirm(line.id(), side.other())));
        }
    }

    long claimed(String indicator, LocalDate day) {
        return claimed(indicator, day, Optional.empty());
    }

    long claimed(String indicator, LocalDate day, Optional<UnitId> unit) {
        return figure(indicator, day, unit).claimed().longValueExact();
    }

    long confirmed(String indicator, LocalDate day) {
        return figure(indicator, day, Optional.empty()).confirmed().longValueExact();
    }

    /** In the month of the day. */
    private Figure figure(String indicator, LocalDate day, Optional<UnitId> unit) {
        return figures(YearMonth.from(day), unit).stream()
                .filter(one -> one.indicator().code().equals(indicator))
                .findFirst()
                .orElseThrow();
    }

    List<Figure> figures(YearMonth month, Optional<UnitId> unit) {
        var query = new FigureQuery(programme, unit, Period.month(month), Optional.empty());
        return house(() -> figures.all(query));
    }
}
