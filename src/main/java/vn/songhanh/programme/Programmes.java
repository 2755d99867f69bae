package vn.songhanh.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import vn.songhanh.access.Side;
import vn.songhanh.access.UnitId;

/** What other modules ask of the agreements. */
public interface Programmes {

    List<Programme> all();

    Optional<Programme> byId(ProgrammeId id);

    Optional<Programme> byCode(String code);

    /** The programme whose term holds the day; the latest one begun where terms overlap. */
    Optional<Programme> inForce(LocalDate on);

    /** All indicators in their order, as they are shipped. */
    List<Indicator> indicators();

    /**
     * All indicators as a programme counts them on a day: its rules in force, {@code core} where it shows them. A rule begins
     * with a year, never with one that both bodies have signed, so that a signed year always reads the same.
     */
    List<Indicator> indicators(ProgrammeId programme, LocalDate on);

    /** The same for every year from the first to the last: how each is counted. */
    NavigableMap<Integer, List<Indicator>> indicatorsByYear(ProgrammeId programme, int first, int last);

    /** How many changes of the rules are in force on a day: what a snapshot names as its rule version. */
    int ruleVersion(ProgrammeId programme, LocalDate on);

    /**
     * A year's plan in the version in force: the last one that leaders of both bodies have signed, or the newest draft
     * while none is. The plan says which.
     *
     * @param unit the unit whose targets are meant; empty for the whole programme
     */
    Optional<Plan> plan(ProgrammeId programme, int year, Optional<UnitId> unit);

    /** The plan in the version that is meant, as a signed review must read it again. */
    Optional<Plan> plan(ProgrammeId programme, int year, Optional<UnitId> unit, int number);

    /** By when its figures are reported. */
    Deadlines deadlines(ProgrammeId programme);

    /** Writes a new version; the first needs no reason. */
    Plan newPlan(NewPlan plan);

    /**
     * The leader who speaks signs a version for their body; with the signatures of both it is in force.
     *
     * @throws vn.songhanh.web.Refused for anybody else, and where the version is not the newest or signed already
     */
    void signPlan(ProgrammeId programme, int year, int number);

    /** Opens a programme. */
    ProgrammeId open(NewProgramme programme);

    /** From this day on another organisation holds the side; who held it before holds it no more. */
    void handOver(ProgrammeId programme, Side side, UnitId to, LocalDate from);
}
