package vn.songhanh.founding.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import vn.songhanh.access.Mandate;
import vn.songhanh.access.Role;
import vn.songhanh.access.UnitId;
import vn.songhanh.access.Voice;
import vn.songhanh.enterprise.EnterpriseId;
import vn.songhanh.enterprise.Enterprises;
import vn.songhanh.enterprise.Standing;
import vn.songhanh.founding.Objection;
import vn.songhanh.founding.Objection.Part;
import vn.songhanh.founding.Objective;
import vn.songhanh.organisation.Decision;
import vn.songhanh.organisation.Founding;
import vn.songhanh.organisation.Organisation;
import vn.songhanh.organisation.Unit;
import vn.songhanh.organisation.UnitKind;
import vn.songhanh.text.Fold;
import vn.songhanh.text.Words;
import vn.songhanh.time.VietnamTime;
import vn.songhanh.web.NotFound;
import vn.songhanh.web.Refused;

/**
 * Tells the register of an organisation that was there before the programme: tree, register and, as the opening of 3.11, the
 * ledger change together or not at all. Nothing was founded, so no rule of a founding is asked and no flow counts it.
 */
@Component
class RecordExisting {

    private final Organisation organisation;
    private final Enterprises enterprises;
    private final Rights rights;
    private final OpeningStock openings;
    private final Clock clock;

    RecordExisting(
            Organisation organisation, Enterprises enterprises, Rights rights, OpeningStock openings, Clock clock) {
        this.organisation = organisation;
        this.enterprises = enterprises;
        this.rights = rights;
        this.openings = openings;
        this.clock = clock;
    }

    /**
     * What came of telling one.
     *
     * @param faults what is wrong, by the field; empty when it is told
     * @param opens the enterprise in which it is one more, in the stock; null where it is none
     */
    record Told(Map<String, Words> faults, @Nullable Standing opens) {}

    /** What is wrong, by the field; empty when it is done. */
    @Transactional
    Map<String, Words> record(EnterpriseId id, Existing typed) {
        openings.waitForOthers();
        var told = tell(id, typed);
        open(told, typed);
        return told.faults();
    }

    /** The last of it, since everybody waits for the ledger's lock. */
    void open(Told told, Existing typed) {
        var opens = told.opens();
        if (opens != null) {
            openings.enter(
                    typed.kind().line(), opens, Voice.mandate(Role.OFFICER).side());
        }
    }

    /** Only tells tree and register; the caller waits for others before and opens the stock after. */
    @Transactional
    Told tell(EnterpriseId id, Existing typed) {
        var mandate = Voice.mandate(Role.OFFICER);
        var today = enterprises.standing(id, VietnamTime.today(clock)).orElseThrow(NotFound::new);
        var against = against(mandate, typed, today, enterprises.standing(id, typed.on()));
        if (against.isPresent()) {
            return wrong(ObjectionWords.byField(List.of(against.get())));
        }
        var above = Objects.requireNonNull(managing(typed, today));
        var existing = typed.on(firstBelow(above, typed.on()));
        var name =
                existing.name().isEmpty() ? StoryWords.usualName(existing.kind(), Subject.of(today)) : existing.name();
        var there = there(above, name, existing);
        var others =
                there.map(unit -> enterprises.organisedIn(unit, existing.on())).orElse(List.of());
        if (others.isEmpty() == existing.combined()) {
            return wrong(Map.of(
                    Part.NAME.field(),
                    existing.combined()
                            ? ExistingWords.inNoOther(name, existing.on())
                            : ExistingWords.inAnother(name)));
        }
        var counts = others.isEmpty() && !existing.kind().partOfAnother();
        try {
            var unit = there.orElseGet(() -> found(above, name, existing));
            return put(id, unit, existing, today)
                    .map(wrong -> undone(Part.DATE.field(), wrong))
                    .orElseGet(() -> new Told(Map.of(), counts ? today : null));
        } catch (Refused refused) {
            return undone("", refused.words());
        }
    }

    /** What is wrong when the register holds a later one, so that this one would have ended before today. */
    private Optional<Words> put(EnterpriseId id, UnitId unit, Existing existing, Standing today) {
        var line = existing.kind().line();
        enterprises.organised(id, line, unit, existing.on());
        return enterprises
                        .standing(id, today.on())
                        .flatMap(standing -> standing.organisation(line))
                        .equals(Optional.of(unit))
                ? Optional.empty()
                : Optional.of(ExistingWords.ANOTHER_LATER);
    }

    private static Told undone(String field, Words why) {
        TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        return wrong(Map.of(field, why));
    }

    private static Told wrong(Map<String, Words> faults) {
        return new Told(faults, null);
    }

    private Optional<Objection> against(Mandate mandate, Existing existing, Standing today, Optional<Standing> then) {
        var line = existing.kind().line();
        var objective = existing.kind() == UnitKind.GRASSROOTS_UNION ? Objective.UNION : Objective.PARTY;
        var stranger = rights.against(mandate, objective, false, Subject.of(today));
        if (stranger.isPresent()) {
            return stranger;
        }
        if (today.organisation(line).isPresent()
                || then.flatMap(one -> one.organisation(line)).isPresent()) {
            return Optional.of(new Objection.OrganisationThere(line));
        }
        return managing(existing, today) == null ? Optional.of(new Objection.NobodyAbove(line)) : Optional.empty();
    }

    /** On the day; where that unit is no more, or the register does not go back as far, today. */
    private @Nullable UnitId managing(Existing existing, Standing today) {
        var line = existing.kind().line();
        return enterprises
                .standing(today.id(), existing.on())
                .map(then -> then.managing().get(line))
                .filter(unit -> organisation.unit(unit, today.on()).isPresent())
                .orElseGet(() -> today.managing().get(line));
    }

    /** The tree has nothing below a unit that was not there yet: from its first day on. */
    private LocalDate firstBelow(UnitId above, LocalDate on) {
        return organisation.unit(above, on).isPresent()
                ? on
                : organisation.history(above).stream()
                        .map(event -> event.decision().effectiveOn())
                        .filter(on::isBefore)
                        .min(LocalDate::compareTo)
                        .orElse(on);
    }

    /** One of this name that the tree has there already: it is in another enterprise too, or was told without one. */
    private Optional<UnitId> there(UnitId above, String name, Existing existing) {
        return organisation.children(above, existing.on()).stream()
                .filter(unit -> unit.kind() == existing.kind()
                        && Fold.search(unit.name()).equals(Fold.search(name)))
                .map(Unit::id)
                .findFirst();
    }

    private UnitId found(UnitId above, String name, Existing existing) {
        var number = existing.number().isEmpty() ? "Có từ trước" : existing.number();
        return organisation.found(new Founding(
                existing.kind(), "", name, name, above, new Decision(number, existing.on(), existing.on())));
    }
}
