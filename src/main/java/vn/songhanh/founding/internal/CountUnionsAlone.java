package vn.songhanh.founding.internal;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.songhanh.access.Side;
import vn.songhanh.access.UnitId;
import vn.songhanh.enterprise.Enterprises;
import vn.songhanh.ledger.Entering;
import vn.songhanh.ledger.Evidence;
import vn.songhanh.ledger.Fact;
import vn.songhanh.ledger.FactKind;
import vn.songhanh.ledger.HouseReason;
import vn.songhanh.ledger.Ledger;
import vn.songhanh.ledger.Posting;
import vn.songhanh.ledger.Sharing;
import vn.songhanh.organisation.Decision;
import vn.songhanh.organisation.Line;
import vn.songhanh.organisation.Organisation;
import vn.songhanh.organisation.Succession;
import vn.songhanh.organisation.Unit;
import vn.songhanh.organisation.UnitEvent;
import vn.songhanh.organisation.UnitKind;
import vn.songhanh.organisation.UnitsReorganised;
import vn.songhanh.programme.Account;
import vn.songhanh.programme.Programme;
import vn.songhanh.programme.ProgrammeId;
import vn.songhanh.programme.Programmes;
import vn.songhanh.text.Words;

/** What a professional union that is in no enterprise counts below the unit above it: its founding (3.07), its end (3.10), both in 3.11. */
@Component
class CountUnionsAlone {

    private final Organisation organisation;
    private final Enterprises enterprises;
    private final Programmes programmes;
    private final Ledger ledger;
    private final Sharing sharing;

    CountUnionsAlone(
            Organisation organisation, Enterprises enterprises, Programmes programmes, Ledger ledger, Sharing sharing) {
        this.organisation = organisation;
        this.enterprises = enterprises;
        this.programmes = programmes;
        this.ledger = ledger;
        this.sharing = sharing;
    }

    /** One that is or ever was in an enterprise is counted there. */
    boolean alone(Unit unit) {
        return unit.kind() == UnitKind.PROFESSIONAL_UNION
                && enterprises
                        .organisedBetween(unit.id(), LocalDate.MIN, LocalDate.MAX)
                        .isEmpty();
    }

    /**
     * By the day of the decision, once. Answers whether the ledger counts it: a programme was in force that day, and nobody has
     * taken it back.
     */
    boolean founded(Unit asked) {
        var unit = organisation.unit(asked.id(), asked.from()).orElse(asked);
        var decision = began(unit.id()).decision();
        return programmes
                .inForce(decision.decidedOn())
                .flatMap(programme -> {
                    EnterReorganisations.requireBody();
                    var founding = fact(
                            programme.id(),
                            FactKind.PROFESSIONAL_UNION_FOUNDED,
                            key(unit.id()),
                            Words.of("Thành lập {0}", "{0} founded").with(unit.name()),
                            decision.decidedOn(),
                            unit,
                            List.of(
                                    new Posting(Account.PROFESSIONAL_UNION_FOUNDED, 1),
                                    new Posting(Account.UNION_ORGANISATION, 1)),
                            evidence(unit, decision, ""));
                    return sharing.enter(founding, false, Side.UNION, HouseReason.DECIDED_LATE.kept())
                            .standing();
                })
                .filter(sharing::stands)
                .isPresent();
    }

    /** The opening of one that was there on the day before the programme; nothing where it was not. */
    Optional<Entering> carryOver(UnitId id, Programme programme) {
        return organisation
                .unit(id, programme.term().first().minusDays(1))
                .map(unit -> sharing.enter(
                        fact(
                                programme.id(),
                                FactKind.OPENING,
                                key(id),
                                OpeningStock.TITLE.with(unit.name()),
                                OpeningStock.day(ledger, programme),
                                unit,
                                List.of(new Posting(Account.UNION_ORGANISATION, 1)),
                                Evidence.none(page(unit))),
                        false,
                        Side.UNION,
                        HouseReason.DECIDED_LATE.kept()));
    }

    /** What never came into the stock of the programme does not go out of it. */
    void ended(Unit ended, UnitsReorganised event) {
        var decision = event.decision();
        var unit = organisation.lastUntil(ended.id(), decision.effectiveOn()).orElse(ended);
        programmes
                .inForce(decision.effectiveOn())
                .filter(programme -> counted(unit, programme))
                .ifPresent(programme -> ledger.enterDecided(
                        fact(
                                programme.id(),
                                FactKind.UNION_ENDED,
                                "unit:%s/%s".formatted(unit.id(), decision.number()),
                                Words.of("{0}: {1}", "{0}: {1}")
                                        .with(event.kind().words(), unit.name()),
                                decision.effectiveOn(),
                                unit,
                                List.of(
                                        new Posting(Account.UNION_ENDED, 1),
                                        new Posting(Account.UNION_ORGANISATION, -1)),
                                evidence(unit, decision, event.note())),
                        Side.UNION));
    }

    /** Whether it is in the stock of the programme that is in force that day. */
    boolean counted(Unit unit, LocalDate on) {
        return programmes
                .inForce(on)
                .filter(programme -> counted(unit, programme))
                .isPresent();
    }

    /**
     * One that was there before the programme is in what it began with; one that came of a merger in it is one of those that went
     * into it; a divided one goes on as the first of its parts.
     */
    private boolean counted(Unit unit, Programme in) {
        var began = began(unit.id());
        if (began.decision().decidedOn().isBefore(in.term().first())
                && began.decision().effectiveOn().isBefore(in.term().first())) {
            return carryOver(unit.id(), in)
                    .flatMap(Entering::standing)
                    .filter(sharing::stands)
                    .isPresent();
        }
        return switch (began.kind()) {
            case FOUND ->
                programmes
                                .inForce(began.decision().decidedOn())
                                .filter(one -> one.id().equals(in.id()))
                                .isPresent()
                        && founded(unit);
            case MERGE -> cameOfCounted(began, in);
            case SPLIT -> firstOf(began).equals(Optional.of(unit.id())) && cameOfCounted(began, in);
            default -> false;
        };
    }

    private boolean cameOfCounted(UnitEvent began, Programme in) {
        var day = began.decision().effectiveOn();
        return began.before().stream()
                .map(Succession::unit)
                .filter(before -> organisation.unit(before, day).isEmpty())
                .flatMap(before -> organisation.lastUntil(before, day).stream())
                .anyMatch(one -> alone(one) && counted(one, in));
    }

    /** Of the parts only those that began with it: others were there and are counted by themselves. */
    private Optional<UnitId> firstOf(UnitEvent division) {
        return division.after().stream()
                .map(Succession::unit)
                .filter(part -> began(part).id() == division.id())
                .findFirst();
    }

    /** What began it: its founding as it was told last, else the merger or division of which it came. */
    private UnitEvent began(UnitId unit) {
        var history = organisation.history(unit);
        return history.stream()
                .filter(event -> event.kind() == UnitEvent.Kind.FOUND)
                .max(Comparator.comparingLong(UnitEvent::id))
                .orElseGet(history::getFirst);
    }

    /** Under what its founding is counted, in the tree or by a case. */
    static String key(UnitId unit) {
        return "unit:" + unit;
    }

    private static Fact fact(
            ProgrammeId programme,
            FactKind kind,
            String subject,
            Words title,
            LocalDate on,
            Unit unit,
            List<Posting> postings,
            Evidence evidence) {
        var above = Optional.ofNullable(unit.parent()).orElse(unit.id());
        return Fact.of(programme, kind, subject, title, null, on, Map.of(Line.UNION, above), postings, evidence);
    }

    private static Evidence evidence(Unit unit, Decision decision, String note) {
        return new Evidence(decision.number(), decision.decidedOn(), note, page(unit));
    }

    private static String page(Unit unit) {
        return "/app/organisation/%s?on=%s".formatted(unit.id(), unit.from());
    }
}
