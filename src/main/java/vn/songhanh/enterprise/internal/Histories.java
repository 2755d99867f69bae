package vn.songhanh.enterprise.internal;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.songhanh.enterprise.EnterpriseId;
import vn.songhanh.enterprise.EnterpriseStory;
import vn.songhanh.enterprise.StoryLine;
import vn.songhanh.enterprise.Survey;
import vn.songhanh.organisation.Organisation;
import vn.songhanh.organisation.Unit;

/** The past of one enterprise as its page shows it: units by name, and the stories of all modules as one. */
@Component
class Histories {

    private final HistoryTable table;
    private final Organisation organisation;
    private final ObjectProvider<EnterpriseStory> tellers;

    Histories(HistoryTable table, Organisation organisation, ObjectProvider<EnterpriseStory> tellers) {
        this.table = table;
        this.organisation = organisation;
        this.tellers = tellers;
    }

    List<Survey> surveys(EnterpriseId id) {
        return table.surveys(id);
    }

    List<EnterprisePage.Held> management(EnterpriseId id, LocalDate today) {
        return named(table.management(id), today);
    }

    List<EnterprisePage.Held> organisations(EnterpriseId id, LocalDate today) {
        return named(table.organisations(id), today);
    }

    /** The newest first. */
    List<StoryLine> story(EnterpriseId id) {
        return tellers.stream()
                .flatMap(teller -> teller.of(id).stream())
                .sorted(Comparator.comparing(StoryLine::on).reversed())
                .toList();
    }

    /** The newest first; a unit by its name today, or by that of the day when it took over if it is gone. */
    private List<EnterprisePage.Held> named(List<HistoryTable.Held> held, LocalDate today) {
        return held.reversed().stream()
                .map(one -> new EnterprisePage.Held(
                        one.line(),
                        one.unit().value(),
                        organisation
                                .unit(one.unit(), one.to() == null ? today : one.from())
                                .or(() -> organisation.unit(one.unit(), one.from()))
                                .map(Unit::name)
                                .orElse(""),
                        one.from(),
                        one.to()))
                .toList();
    }
}
