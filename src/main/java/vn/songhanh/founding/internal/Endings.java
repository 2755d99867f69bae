package vn.songhanh.founding.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
import vn.songhanh.organisation.UnitsReorganised;
import vn.songhanh.programme.Account;
import vn.songhanh.programme.ProgrammeId;
import vn.songhanh.programme.Programmes;
import vn.songhanh.text.Words;

/** What the end or the upgrade of an organisation counts in the ledger (indicators 3.08 to 3.11). */
@Component
class Endings {

    private final EnterpriseStock stock;
    private final Programmes programmes;

    Endings(EnterpriseStock stock, Programmes programmes) {
        this.stock = stock;
        this.programmes = programmes;
    }

    /**
     * Empty where no programme counts it.
     *
     * @param further the organisation itself is counted in another enterprise; only its members here are counted
     */
    Optional<Fact> fact(Unit unit, Standing standing, boolean further, UnitsReorganised event) {
        return programmes
                .inForce(event.decision().effectiveOn())
                .filter(programme -> programme.scope().contains(standing.sector()))
                .flatMap(programme -> {
                    var postings = postings(programme.id(), unit, standing, further, event);
                    return postings.isEmpty()
                            ? Optional.empty()
                            : Optional.of(fact(programme.id(), unit, standing, further, postings, event));
                });
    }

    private static Fact fact(
            ProgrammeId programme,
            Unit unit,
            Standing standing,
            boolean further,
            List<Posting> postings,
            UnitsReorganised event) {
        var whole = "unit:%s/%s".formatted(unit.id(), event.decision().number());
        var subject = further || event.kind() == UnitEvent.Kind.SPLIT ? whole + "/" + standing.id() : whole;
        var decision = event.decision();
        return Fact.of(
                programme,
                kind(unit, event),
                subject,
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

    private static FactKind kind(Unit unit, UnitsReorganised event) {
        if (event.kind() == UnitEvent.Kind.UPGRADE) {
            return FactKind.PARTY_CONSOLIDATED;
        }
        if (event.kind() == UnitEvent.Kind.SPLIT) {
            return FactKind.ORGANISATION_DIVIDED;
        }
        return unit.line() == Line.UNION ? FactKind.UNION_ENDED : FactKind.PARTY_ENDED;
    }

    /** Members of a union that is merged go on in the other; those of one that is dissolved are members no more. */
    private List<Posting> postings(
            ProgrammeId programme, Unit unit, Standing standing, boolean further, UnitsReorganised event) {
        if (event.kind() == UnitEvent.Kind.SPLIT) {
            return List.of(new Posting(
                    unit.line() == Line.UNION ? Account.UNION_ORGANISATION : Account.PARTY_ORGANISATION, 1));
        }
        if (event.kind() == UnitEvent.Kind.UPGRADE) {
            return List.of(new Posting(Account.PARTY_CONSOLIDATED, 1));
        }
        if (unit.line() != Line.UNION) {
            return further
                    ? List.of()
                    : List.of(new Posting(Account.PARTY_ENDED, 1), new Posting(Account.PARTY_ORGANISATION, -1));
        }
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
        return postings;
    }
}
