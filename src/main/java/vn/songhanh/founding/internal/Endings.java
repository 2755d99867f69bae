package vn.songhanh.founding.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.songhanh.enterprise.Standing;
import vn.songhanh.ledger.EnterpriseStock;
import vn.songhanh.ledger.Evidence;
import vn.songhanh.ledger.Fact;
import vn.songhanh.ledger.FactKind;
import vn.songhanh.ledger.Posting;
import vn.songhanh.organisation.Line;
import vn.songhanh.organisation.Unit;
import vn.songhanh.organisation.UnitEvent;
import vn.songhanh.organisation.UnitKind;
import vn.songhanh.organisation.UnitsReorganised;
import vn.songhanh.programme.Account;
import vn.songhanh.programme.ProgrammeId;
import vn.songhanh.programme.Programmes;
import vn.songhanh.text.Words;

/** What the end or another kind of an organisation counts in the ledger (indicators 3.08 to 3.11). */
@Component
class Endings {

    private final EnterpriseStock stock;
    private final Programmes programmes;

    Endings(EnterpriseStock stock, Programmes programmes) {
        this.stock = stock;
        this.programmes = programmes;
    }

    /** What is counted in the enterprise; nothing where no programme counts it. */
    List<Fact> facts(Fate fate, Standing standing, UnitsReorganised event) {
        return programmes
                .inForce(event.decision().effectiveOn())
                .filter(programme -> programme.scope().contains(standing.sector()))
                .map(programme -> postings(programme.id(), fate, standing, event).entrySet().stream()
                        .map(one -> fact(programme.id(), fate, standing, one.getKey(), one.getValue(), event))
                        .toList())
                .orElseGet(List::of);
    }

    private static Fact fact(
            ProgrammeId programme,
            Fate fate,
            Standing standing,
            FactKind kind,
            List<Posting> postings,
            UnitsReorganised event) {
        var unit = fate.unit();
        var decision = event.decision();
        var whole = "unit:%s/%s".formatted(unit.id(), decision.number());
        var inOneOfSeveral = fate.further() || event.kind() == UnitEvent.Kind.SPLIT;
        return Fact.of(
                programme,
                kind,
                inOneOfSeveral ? whole + "/" + standing.id() : whole,
                Words.of("{0}: {1}", "{0}: {1}").with(event.kind().words(), unit.name()),
                standing.id(),
                decision.effectiveOn(),
                standing.managing(),
                postings,
                new Evidence(
                        decision.number(),
                        decision.decidedOn(),
                        event.note(),
                        "/app/organisation/%s?on=%s".formatted(unit.id(), unit.from())));
    }

    private Map<FactKind, List<Posting>> postings(
            ProgrammeId programme, Fate fate, Standing standing, UnitsReorganised event) {
        var unit = fate.unit();
        var becomes = fate.becomes();
        if (becomes == null) {
            return unit.line() == Line.UNION
                    ? unionEnded(programme, standing, fate.further(), event)
                    : partyEnded(unit, fate.further());
        }
        var part = event.kind() == UnitEvent.Kind.SPLIT && fate.further();
        var more = ofItsOwn(becomes) - (part ? 0 : ofItsOwn(unit.kind()));
        var all = new LinkedHashMap<FactKind, List<Posting>>();
        if (event.rises(unit, becomes)) {
            all.put(FactKind.PARTY_CONSOLIDATED, List.of(new Posting(Account.PARTY_CONSOLIDATED, 1)));
        }
        if (event.transfers(unit)) {
            all.put(FactKind.PARTY_TRANSFERRED, List.of(new Posting(Account.PARTY_TRANSFERRED, 1)));
        }
        if (more != 0) {
            all.put(
                    part ? FactKind.ORGANISATION_DIVIDED : FactKind.ORGANISATION_RECLASSIFIED,
                    List.of(new Posting(stockOf(unit.line()), more)));
        }
        return all;
    }

    /** How many of 3.11 it is. */
    private static int ofItsOwn(UnitKind kind) {
        return kind.partOfAnother() ? 0 : 1;
    }

    private static Account stockOf(Line line) {
        return line == Line.UNION ? Account.UNION_ORGANISATION : Account.PARTY_ORGANISATION;
    }

    private static Map<FactKind, List<Posting>> partyEnded(Unit unit, boolean further) {
        return further || unit.kind().partOfAnother()
                ? Map.of()
                : Map.of(
                        FactKind.PARTY_ENDED,
                        List.of(new Posting(Account.PARTY_ENDED, 1), new Posting(Account.PARTY_ORGANISATION, -1)));
    }

    /** Members of a union that is merged go on in the other; those of one that is dissolved are members no more. */
    private Map<FactKind, List<Posting>> unionEnded(
            ProgrammeId programme, Standing standing, boolean further, UnitsReorganised event) {
        var postings = new ArrayList<Posting>();
        if (!further) {
            postings.add(new Posting(Account.UNION_ENDED, 1));
            postings.add(new Posting(Account.UNION_ORGANISATION, -1));
        }
        var members = stock.of(programme, standing.id(), Account.UNION_MEMBER);
        // below zero where a combined union's months were told at another of its enterprises: all of them together are
        // right
        if (event.kind() == UnitEvent.Kind.DISSOLVE && members != 0) {
            postings.add(new Posting(Account.UNION_MEMBER_LEFT, members));
            postings.add(new Posting(Account.UNION_MEMBER, -members));
        }
        return postings.isEmpty() ? Map.of() : Map.of(FactKind.UNION_ENDED, postings);
    }
}
