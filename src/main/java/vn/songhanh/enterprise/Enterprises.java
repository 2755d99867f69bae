package vn.songhanh.enterprise;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.songhanh.access.UnitId;
import vn.songhanh.organisation.Line;

/** What other modules ask of the register and tell it. */
public interface Enterprises {

    /** The enterprise as it stood on a day; empty when there is none with this id. */
    Optional<Standing> standing(EnterpriseId id, LocalDate on);

    /** How many enterprises of these sectors, active on the day, meet each condition of the register. */
    RegisterCounts counts(Collection<OwnershipSector> scope, Optional<UnitId> managedWithin, LocalDate on);

    /** Each enterprise that {@link #counts} counts, once, in one reading. */
    List<CountedEnterprise> each(Collection<OwnershipSector> scope, LocalDate on);

    /** All of them and the people in them, as {@link #counts} says, but without the conditions and so in a fraction of the time. */
    RegisterTotals totals(Collection<OwnershipSector> scope, LocalDate on);

    /** The enterprises behind one count of {@link #counts}, so that a figure and its list are read by one query. */
    List<Standing> counted(
            RegisterCount count, Collection<OwnershipSector> scope, Optional<UnitId> managedWithin, LocalDate on);

    /** The units on a line that look after at least one active enterprise of these sectors on the day. */
    Set<UnitId> managing(Line line, Collection<OwnershipSector> scope, LocalDate on);

    /** Names by id, for lists of other modules. */
    Map<EnterpriseId, String> names(Collection<EnterpriseId> ids);

    /** Keeps a dated count of people; a second count on the same day replaces the first with an audit row. */
    void surveyed(EnterpriseId id, Survey survey);

    /** The enterprises in which the organisation is on a day, the one in which it was first before the others it took in. */
    List<EnterpriseId> organisedIn(UnitId organisation, LocalDate on);

    /** The same for all in which it was on some day of these, both included; {@link LocalDate#MIN} for ever since. */
    List<EnterpriseId> organisedBetween(UnitId organisation, LocalDate first, LocalDate last);

    /** From this day on the organisation is no more, whichever enterprise it was in. */
    void organisationEnded(UnitId organisation, LocalDate from);

    /**
     * From this day on the enterprise is no more in an organisation that is in others too. Answers false, with nothing changed,
     * where it was not there before the day or its end there is recorded already, be it for a day to come.
     */
    boolean organisationLeft(EnterpriseId id, UnitId organisation, LocalDate from);

    /** The organisation exists in the enterprise since another day than was told. */
    void organisedSince(EnterpriseId id, UnitId unit, LocalDate from);

    /** An organisation now exists in the enterprise on this line. */
    void organised(EnterpriseId id, Line line, UnitId unit, LocalDate from);
}
