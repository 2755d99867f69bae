package vn.songhanh.founding.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.access.Role;
import vn.songhanh.access.Voice;
import vn.songhanh.founding.About;
import vn.songhanh.founding.CaseState;
import vn.songhanh.founding.Objection;
import vn.songhanh.founding.Objective;
import vn.songhanh.founding.Outcome;
import vn.songhanh.organisation.Line;
import vn.songhanh.organisation.Unit;
import vn.songhanh.organisation.UnitKind;
import vn.songhanh.time.VietnamTime;

/** Puts the people of a trade in a place on the list for a professional union. */
@Component
class OpenTrade {

    private final TradeTable trades;
    private final CaseSubjects subjects;
    private final Scribe scribe;
    private final Rights rights;
    private final Clock clock;

    OpenTrade(TradeTable trades, CaseSubjects subjects, Scribe scribe, Rights rights, Clock clock) {
        this.trades = trades;
        this.subjects = subjects;
        this.scribe = scribe;
        this.rights = rights;
        this.clock = clock;
    }

    @Transactional
    Outcome open(About.Trade trade, LocalDate on) {
        var mandate = Voice.mandate(Role.OFFICER);
        var today = VietnamTime.today(clock);
        if (on.isAfter(today)) {
            return Outcome.Declined.because(new Objection.InTheFuture(today));
        }
        var stranger = rights.against(mandate, Objective.PROFESSIONAL_UNION, false, subjects.of(trade, on));
        if (stranger.isPresent()) {
            return Outcome.Declined.because(stranger.get());
        }
        var objections = against(trade, on);
        if (!objections.isEmpty()) {
            return new Outcome.Declined(objections);
        }
        var id = trades.add(trade, on);
        scribe.opened(id, Objective.PROFESSIONAL_UNION, on);
        return new Outcome.Done(id, CaseState.LISTED);
    }

    private List<Objection> against(About.Trade trade, LocalDate on) {
        var objections = new ArrayList<Objection>();
        if (trade.trade().isBlank()) {
            objections.add(new Objection.Missing(Objection.Part.TRADE));
        }
        if (rights.unit(trade.place(), on)
                .filter(unit -> unit.kind() == UnitKind.WARD)
                .isEmpty()) {
            objections.add(new Objection.Missing(Objection.Part.PLACE));
        }
        if (rights.unit(trade.answering(), on).filter(OpenTrade::answers).isEmpty()) {
            objections.add(new Objection.NobodyAbove(Line.UNION));
        } else {
            rights.endedLevel(trade.answering(), on)
                    .ifPresent(rule -> objections.add(new Objection.LevelEnded(Line.UNION, rule)));
        }
        trades.open(trade).ifPresent(there -> objections.add(new Objection.CaseThere(there)));
        return objections;
    }

    /** A grassroots union recognises no other. */
    private static boolean answers(Unit unit) {
        return unit.line() == Line.UNION && !unit.kind().grassroots();
    }
}
