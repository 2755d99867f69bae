package vn.songhanh.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.songhanh.access.Acting;
import vn.songhanh.access.Side;
import vn.songhanh.access.UnitId;
import vn.songhanh.enterprise.OwnershipSector;
import vn.songhanh.text.Words;
import vn.songhanh.time.Period;

/**
 * One agreement.
 *
 * @param code the plain name in addresses and on the command line, such as {@code 2021-2023}
 * @param number the number of the signed document
 * @param scope the sectors whose enterprises the programme counts
 * @param parties who holds the two sides, and when
 */
public record Programme(
        ProgrammeId id,
        String code,
        Words title,
        Words aim,
        String number,
        LocalDate signedOn,
        Period term,
        Set<OwnershipSector> scope,
        List<Party> parties,
        List<Words> bases) {

    /** An organisation that holds a side for a time; a role may be held by two successors at once. */
    public record Party(
            Side side,
            UnitId unit,
            LocalDate from,
            @Nullable LocalDate to) {

        /** Whether it holds the side on that day. */
        public boolean on(LocalDate day) {
            return !day.isBefore(from) && (to == null || day.isBefore(to));
        }
    }

    /** Whether its term begins after the other's. */
    public boolean follows(Programme other) {
        return term.first().isAfter(other.term.first());
    }

    /** Who holds the side on a day; the latest holder where nobody does any more. */
    public Optional<UnitId> holder(Side side, LocalDate on) {
        return parties.stream()
                .filter(party -> party.side() == side && party.on(on))
                .findFirst()
                .or(() -> parties.stream().filter(party -> party.side() == side).reduce((first, last) -> last))
                .map(Party::unit);
    }

    /** Whether the organisation speaks for the side on a day; after the last holder has gone, the last one still does. */
    public boolean heldBy(Side side, UnitId unit, LocalDate on) {
        return parties.stream()
                        .anyMatch(party -> party.side() == side && party.unit().equals(unit) && party.on(on))
                || holder(side, on).filter(unit::equals).isPresent();
    }

    /** Plans are made by officers and leaders of the organisations that hold the sides. */
    public boolean mayBePlannedBy(Acting speaker, LocalDate today) {
        if (!(speaker instanceof Acting.Person person) || person.mandate() == null) {
            return false;
        }
        var mandate = person.mandate();
        return mandate.works() && heldBy(mandate.side(), mandate.unit(), today);
    }

    /** The agreement is changed by those who plan, and by administrators. */
    public boolean mayBeChangedBy(Acting speaker, LocalDate today) {
        return speaker instanceof Acting.Person person && person.administrator() || mayBePlannedBy(speaker, today);
    }

    /** A year of the term, cut to it. */
    public Optional<Period> year(int year) {
        return Period.year(year).shared(term);
    }
}
