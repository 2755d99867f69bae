package vn.songhanh.outreach.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.access.Mandate;
import vn.songhanh.access.Role;
import vn.songhanh.access.UnitId;
import vn.songhanh.organisation.Organisation;
import vn.songhanh.outreach.ActivityKind;
import vn.songhanh.outreach.ActivityState;
import vn.songhanh.sheet.Listing;
import vn.songhanh.text.Language;
import vn.songhanh.text.Words;
import vn.songhanh.time.VietnamTime;

/** Reads lists and calendars of activities. */
@Service
class ActivityLists {

    private final ActivityListTable table;
    private final Organisation organisation;
    private final Choices choices;
    private final Clock clock;

    ActivityLists(ActivityListTable table, Organisation organisation, Choices choices, Clock clock) {
        this.table = table;
        this.organisation = organisation;
        this.choices = choices;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    ActivitiesPage page(ActivityQuestion question, Mandate mandate) {
        var today = VietnamTime.today(clock);
        var list = question.layout() == ActivityQuestion.View.LIST;
        var offset = list ? (question.chosenPage() - 1) * ActivitiesPage.ROWS : 0;
        var limit = list ? ActivitiesPage.ROWS : ActivitiesPage.MOST_IN_CALENDAR;
        var asked = asked(question, mandate, today, limit, offset);
        var found = table.find(asked);
        var lines = found.stream().map(ActivityListTable.Found::line).toList();
        var units = choices.partners(mandate, today);
        return new ActivitiesPage(
                question,
                lines,
                list ? null : Calendar.of(question, question.around(today), today, lines, counted(asked)),
                totals(found),
                found.isEmpty() ? 0 : offset + 1,
                chosen(question, units),
                units,
                found.isEmpty() && table.none(),
                mandate.may(Role.OFFICER));
    }

    /** All that the screen would show page by page, as a file. */
    @Transactional(readOnly = true)
    Listing file(ActivityQuestion question, Mandate mandate, Language language) {
        var today = VietnamTime.today(clock);
        var found = table.find(asked(question, mandate, today, Integer.MAX_VALUE, 0));
        return new ActivityFile(language)
                .of(found.stream().map(ActivityListTable.Found::line).toList(), totals(found));
    }

    private ActivityListTable.Asked asked(
            ActivityQuestion question, Mandate mandate, LocalDate today, int limit, int offset) {
        var list = question.layout() == ActivityQuestion.View.LIST;
        return new ActivityListTable.Asked(
                question,
                units(question, mandate, today),
                list ? null : Calendar.days(question.layout(), question.around(today)),
                today,
                limit,
                offset);
    }

    private static ActivitiesPage.Totals totals(List<ActivityListTable.Found> found) {
        return found.isEmpty() ? ActivitiesPage.Totals.NONE : found.getFirst().totals();
    }

    /** Counted by the database, since the list of a calendar may be cut. */
    private List<ActivityListTable.Counted> counted(ActivityListTable.Asked asked) {
        return asked.question().layout() == ActivityQuestion.View.QUARTER ? table.months(asked) : List.of();
    }

    private long @Nullable [] units(ActivityQuestion question, Mandate mandate, LocalDate today) {
        var top = question.chosenUnit().map(UnitId::new);
        if (top.isEmpty() && question.ofMine()) {
            top = Optional.of(mandate.unit());
        }
        return top.map(unit -> organisation.idsWithin(unit, today)).orElse(null);
    }

    private static List<ActivitiesPage.Chosen> chosen(ActivityQuestion question, Map<String, String> units) {
        var chosen = new ArrayList<ActivitiesPage.Chosen>();
        add(
                chosen,
                question,
                "q",
                Optional.of(question.typed()).filter(typed -> !typed.isEmpty()).map(Words::same));
        add(chosen, question, "kind", question.chosenKind().map(ActivityKind::words));
        add(chosen, question, "state", question.chosenState().map(ActivityState::words));
        add(chosen, question, "unit", question.chosenUnit().map(unit -> {
            var id = Long.toString(unit);
            return Words.same(units.getOrDefault(id, id));
        }));
        if (question.ofMine()) {
            add(chosen, question, "mine", Optional.of(Words.of("Của đơn vị tôi", "Of my unit")));
        }
        return chosen;
    }

    private static void add(
            List<ActivitiesPage.Chosen> chosen, ActivityQuestion question, String word, Optional<Words> words) {
        words.ifPresent(said -> chosen.add(new ActivitiesPage.Chosen(said, question.with(word, null))));
    }
}
