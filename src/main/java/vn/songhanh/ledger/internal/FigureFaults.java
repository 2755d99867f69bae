package vn.songhanh.ledger.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.organisation.Line;
import vn.songhanh.programme.Programme;
import vn.songhanh.programme.Programmes;
import vn.songhanh.text.Words;
import vn.songhanh.time.Period;
import vn.songhanh.web.NotFound;
import vn.songhanh.web.Refused;
import vn.songhanh.web.Said;

/** Finds what a figure was asked that means nothing. */
@Component
class FigureFaults {

    private final Programmes programmes;
    private final TableNames names;
    private final PositionTable positions;

    FigureFaults(Programmes programmes, TableNames names, PositionTable positions) {
        this.programmes = programmes;
        this.names = names;
        this.positions = positions;
    }

    /**
     * Lets pass what can be meant.
     *
     * @throws Refused what cannot, and what to say instead
     */
    @Transactional(readOnly = true)
    void check(String indicator, FigureQuestion question) {
        var programme = programmes.byCode(String.valueOf(question.programme())).orElseThrow(NotFound::new);
        var faults = new ArrayList<Words>();
        if (programmes.indicators().stream().noneMatch(each -> each.code().equals(indicator))) {
            faults.add(NotKnown.indicator(indicator));
        }
        faults.addAll(period(question, programme));
        faults.addAll(where(question));
        faults.addAll(question.seen().faults().values());
        question.seen().beyond(positions.now()).ifPresent(faults::add);
        if (Said.anything(question.state()) && question.column().isEmpty()) {
            faults.add(NotKnown.oneOf(question.state(), Arrays.stream(ClaimColumn.values())));
        }
        if (!faults.isEmpty()) {
            throw new Refused(HttpStatus.NOT_FOUND, Words.joined(" ", faults));
        }
    }

    private static List<Words> period(FigureQuestion question, Programme programme) {
        var period = Period.parse(String.valueOf(question.period()));
        if (period.isEmpty()) {
            return List.of(NotKnown.period(question.period()));
        }
        return period.get().overlaps(programme.term())
                ? List.of()
                : List.of(NotKnown.outside(String.valueOf(question.period()), programme));
    }

    private List<Words> where(FigureQuestion question) {
        var faults = new ArrayList<Words>();
        if (Said.anything(question.unit()) && Said.number(question.unit()).isEmpty()) {
            faults.add(NotKnown.unit(question.unit()));
        }
        var seen = question.seen();
        var chosen = Stream.of(ViewWords.unit(question.unit()), seen.chosenTerritory());
        Stream.concat(chosen.flatMap(Optional::stream), seen.standingUnits())
                .filter(unit -> !names.known(unit))
                .forEach(unit -> faults.add(NotKnown.unit(unit.toString())));
        if (Said.anything(question.enterprise())
                && question.chosenEnterprise().filter(names::known).isEmpty()) {
            faults.add(NotKnown.enterprise(question.enterprise()));
        }
        if (Said.anything(question.rest()) && question.chosenRest().isEmpty()) {
            faults.add(NotKnown.oneOf(question.rest(), Arrays.stream(Line.values())));
        }
        return faults;
    }
}
