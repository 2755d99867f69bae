package vn.songhanh.enterprise.internal;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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
        return held.reversed().stream().map(one -> named(one, today)).toList();
    }

    private EnterprisePage.Held named(HistoryTable.Held held, LocalDate today) {
        var now = held.to() == null ? organisation.unit(held.unit(), today) : Optional.<Unit>empty();
        return new EnterprisePage.Held(
                held.line(),
                held.unit().value(),
                now.or(() -> organisation.unit(held.unit(), held.from()))
                        .map(Unit::name)
                        .orElse(""),
                held.from(),
                held.to(),
                now.filter(Unit::suspended).isPresent());
    }
}
