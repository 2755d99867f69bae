package vn.songhanh.organisation;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.songhanh.access.UnitId;

/**
 * A tree has been changed by a decision. Heard in the same transaction by those who keep something of these units, so that
 * nothing is half done.
 *
 * @param ended the units that are no more, as they were
 * @param begun the units that began with it
 * @param changed the units that go on otherwise, as they were before
 * @param kinds of which kind those that began or go on are from then on
 * @param note the reason, where one was given
 */
public record UnitsReorganised(
        UnitEvent.Kind kind,
        Decision decision,
        List<Unit> ended,
        List<UnitId> begun,
        List<Unit> changed,
        Map<UnitId, UnitKind> kinds,
        String note) {

    /** Whether an organisation in an enterprise ends, rises, is transferred, or becomes one of its own or part of another (3.08 to 3.11). */
    public boolean movesOrganisations() {
        var goOn = changed.stream().filter(unit -> unit.kind().grassroots()).anyMatch(this::counts);
        var becomeOne = ended.stream().anyMatch(unit -> unit.kind().grassroots())
                && Stream.concat(ended.stream().map(Unit::kind), kinds.values().stream())
                        .anyMatch(one -> one.grassroots() && !one.partOfAnother());
        return goOn || becomeOne;
    }

    private boolean counts(Unit unit) {
        var becomes = kinds.getOrDefault(unit.id(), unit.kind());
        return rises(unit, becomes)
                || transfers(unit)
                || becomes.partOfAnother() != unit.kind().partOfAnother();
    }

    /** Whether it is a Party organisation of its own that comes below another committee (3.09). */
    public boolean transfers(Unit unit) {
        return kind == UnitEvent.Kind.TRANSFER
                && unit.line() == Line.PARTY
                && !unit.kind().partOfAnother();
    }

    /** Whether it is upgraded to a kind that stands higher, and is not only called otherwise. */
    public boolean rises(Unit unit, UnitKind becomes) {
        return kind == UnitEvent.Kind.UPGRADE
                && unit.line() == Line.PARTY
                && (unit.kind().below(becomes) || !becomes.grassroots());
    }
}
