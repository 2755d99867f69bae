package vn.songhanh.founding.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.songhanh.access.UnitId;
import vn.songhanh.access.UnitNames;
import vn.songhanh.enterprise.Enterprises;
import vn.songhanh.enterprise.Survey;
import vn.songhanh.founding.About;
import vn.songhanh.founding.CaseId;
import vn.songhanh.organisation.Line;
import vn.songhanh.organisation.Organisation;
import vn.songhanh.organisation.Succession;
import vn.songhanh.web.NotFound;

/** Reads what cases are about, and tells where it is kept what a step has changed there. */
@Component
class CaseSubjects {

    private final Enterprises enterprises;
    private final TradeTable trades;
    private final Organisation organisation;
    private final UnitNames names;

    CaseSubjects(Enterprises enterprises, TradeTable trades, Organisation organisation, UnitNames names) {
        this.enterprises = enterprises;
        this.trades = trades;
        this.organisation = organisation;
        this.names = names;
    }

    Subject of(Case found, LocalDate day) {
        return switch (found.about()) {
            case About.Enterprise(var id) ->
                enterprises.standing(id, day).map(Subject::of).orElseThrow(NotFound::new);
            case About.Trade trade ->
                trade(trade, day, trades.counted(found.id(), day).orElse(null));
        };
    }

    /** One for which no case is open yet. */
    Subject of(About.Trade trade, LocalDate day) {
        return trade(trade, day, null);
    }

    private Subject trade(About.Trade trade, LocalDate day, @Nullable Survey counted) {
        return new Subject(
                trade,
                trade.name(),
                names.namesOn(day, List.of(trade.place())).getOrDefault(trade.place(), ""),
                null,
                true,
                day,
                counted,
                answering(trade.answering(), day)
                        .map(unit -> Map.of(Line.UNION, unit))
                        .orElse(Map.of()),
                Map.of());
    }

    /** Where the unit is no more, the one in which it went on as a whole. */
    private Optional<UnitId> answering(UnitId unit, LocalDate day) {
        return organisation.unit(unit, day).isPresent()
                        || organisation.lastUntil(unit, day).isEmpty()
                ? Optional.of(unit)
                : Succession.whole(organisation.successors(unit, day));
    }

    void surveyed(CaseId id, Subject subject, Survey survey) {
        subject.enterprise()
                .ifPresentOrElse(
                        enterprise -> enterprises.surveyed(enterprise, survey), () -> trades.count(id, survey));
    }

    /** What people of a trade have founded is in no enterprise. */
    void organised(Subject subject, Line line, UnitId unit, LocalDate from) {
        subject.enterprise().ifPresent(enterprise -> enterprises.organised(enterprise, line, unit, from));
    }

    void organisedSince(Subject subject, UnitId unit, LocalDate from) {
        subject.enterprise().ifPresent(enterprise -> enterprises.organisedSince(enterprise, unit, from));
    }
}
