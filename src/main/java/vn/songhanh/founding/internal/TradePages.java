package vn.songhanh.founding.internal;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.access.Mandate;
import vn.songhanh.enterprise.UnitChoices;
import vn.songhanh.founding.Objection;
import vn.songhanh.founding.Objective;
import vn.songhanh.organisation.Line;
import vn.songhanh.rulebook.Rulebook;
import vn.songhanh.time.VietnamTime;

/** Reads the form by which a case of a trade is opened. */
@Service
class TradePages {

    private final UnitChoices units;
    private final Rulebook rulebook;
    private final Clock clock;

    TradePages(UnitChoices units, Rulebook rulebook, Clock clock) {
        this.units = units;
        this.rulebook = rulebook;
        this.clock = clock;
    }

    /** To begin with: today, and the unit of the person. */
    @Transactional(readOnly = true)
    TradePage blank(Mandate mandate) {
        var today = VietnamTime.today(clock);
        return page(new TradeForm("", "", "", mandate.unit().toString(), today.toString()), List.of());
    }

    /** As it was typed, with what speaks against it. */
    @Transactional(readOnly = true)
    TradePage page(TradeForm form, List<Objection> objections) {
        var today = VietnamTime.today(clock);
        return new TradePage(
                form,
                units.wards(today),
                units.managing(Line.UNION, today),
                CaseRules.heldTo(Objective.PROFESSIONAL_UNION).stream()
                        .flatMap(code -> rulebook.find(code, today).stream())
                        .toList(),
                ObjectionWords.byField(objections, TradeObjectionWords::of),
                objections.stream()
                        .filter(Objection.CaseThere.class::isInstance)
                        .map(one -> "/app/cases/" + ((Objection.CaseThere) one).id())
                        .findFirst()
                        .orElse(null));
    }
}
