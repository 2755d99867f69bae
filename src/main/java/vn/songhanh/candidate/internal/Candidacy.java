package vn.songhanh.candidate.internal;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.songhanh.access.Side;
import vn.songhanh.access.UnitId;
import vn.songhanh.candidate.CandidateId;
import vn.songhanh.candidate.Stage;
import vn.songhanh.candidate.StepKind;
import vn.songhanh.enterprise.EnterpriseId;
import vn.songhanh.programme.Account;
import vn.songhanh.programme.ProgrammeId;

/**
 * A person's path as the body that speaks may know it.
 *
 * @param code the pseudonym by which both bodies know the person
 * @param unionUnit who answers on the union side; null for somebody whom the union side has not entered
 * @param partyUnit who answers on the Party side
 * @param shared whether the Party side has been given the person
 * @param stage of the Party side's file where it may be read, else how the introduction came out
 * @param counted the stock accounts on which the person stands in the ledger now; empty for the union side
 * @param countedIn the programme in which it is so; null while nothing was counted
 * @param days the last step of each kind
 * @param version how many steps the body may read: a page that shows fewer is old, and what the other body keeps to itself makes none
 */
public record Candidacy(
        CandidateId id,
        String code,
        Side enteredBy,
        LocalDate enteredOn,
        EnterpriseId enterprise,
        @Nullable UnitId unionUnit,
        @Nullable UnitId partyUnit,
        boolean shared,
        @Nullable LocalDate introducedOn,
        Stage stage,
        LocalDate stageOn,
        @Nullable LocalDate withdrawnOn,
        @Nullable LocalDate erasedOn,
        Set<Account> counted,
        @Nullable ProgrammeId countedIn,
        Map<StepKind, Told> days,
        int version) {

    public Candidacy {
        counted = Set.copyOf(counted);
        days = Map.copyOf(days);
    }

    public Optional<Told> told(StepKind kind) {
        return Optional.ofNullable(days.get(kind));
    }

    public Optional<LocalDate> day(StepKind kind) {
        return told(kind).map(Told::on);
    }

    /** The second day of a step, or its first where nobody said another. */
    Optional<LocalDate> laterDay(StepKind kind) {
        return told(kind).map(told -> told.also() == null ? told.on() : told.also());
    }

    /** The programme that counts the person once this one does too: the later of the two, into which whoever stands is carried. */
    ProgrammeId countedBeside(ProgrammeId told) {
        return countedIn == null || counted.isEmpty() ? told : countedIn;
    }

    boolean member() {
        return stage == Stage.ADMITTED || stage == Stage.PROBATION;
    }

    /**
     * When a member came from another enterprise whose Party activity is still to be transferred; empty for all others. Whom the
     * committee of this path has resolved to admit became a member here, wherever the path began.
     */
    Optional<LocalDate> cameAsMemberOn() {
        return member()
                        && told(StepKind.COMMITTEE).isEmpty()
                        && told(StepKind.TRANSFER).isEmpty()
                ? Optional.of(enteredOn)
                : Optional.empty();
    }

    /** The same, further on. */
    Candidacy at(Stage next, LocalDate on, Set<Account> standing, @Nullable ProgrammeId in) {
        return new Candidacy(
                id,
                code,
                enteredBy,
                enteredOn,
                enterprise,
                unionUnit,
                partyUnit,
                shared,
                introducedOn,
                next,
                on,
                withdrawnOn,
                erasedOn,
                standing,
                in,
                days,
                version);
    }

    /** The same where a step was not taken, standing on these stocks. */
    Candidacy without(LastStep last, StepTrace trace, Set<Account> stocks) {
        var introduction = last.told().kind() == StepKind.INTRODUCTION;
        return new Candidacy(
                id,
                code,
                enteredBy,
                enteredOn,
                enterprise,
                unionUnit,
                partyUnit,
                introduction ? trace.shared() : shared,
                introduction ? trace.introducedOn() : introducedOn,
                trace.stage(),
                trace.stageOn(),
                withdrawnOn,
                erasedOn,
                stocks,
                stocks.isEmpty() || countedIn == null ? trace.countedIn() : countedIn,
                days.entrySet().stream()
                        .filter(day -> day.getKey() != last.told().kind())
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)),
                version);
    }

    /** The same, given to the Party side by the union's resolution of this day. */
    Candidacy introduced(LocalDate on) {
        return new Candidacy(
                id,
                code,
                enteredBy,
                enteredOn,
                enterprise,
                unionUnit,
                partyUnit,
                true,
                on,
                Stage.INTRODUCED,
                on,
                withdrawnOn,
                erasedOn,
                counted,
                countedIn,
                days,
                version);
    }

    /** The same, where the person agrees no more. */
    Candidacy withdrawn(LocalDate on) {
        return new Candidacy(
                id,
                code,
                enteredBy,
                enteredOn,
                enterprise,
                unionUnit,
                partyUnit,
                shared,
                introducedOn,
                stage,
                stageOn,
                on,
                erasedOn,
                counted,
                countedIn,
                days,
                version);
    }

    /** The same as it stands in the ledger now. */
    Candidacy standing(Set<Account> accounts, @Nullable ProgrammeId in) {
        return at(stage, stageOn, accounts, in);
    }

    /** The same under the number that the database has given. */
    Candidacy as(CandidateId given) {
        return new Candidacy(
                given,
                code,
                enteredBy,
                enteredOn,
                enterprise,
                unionUnit,
                partyUnit,
                shared,
                introducedOn,
                stage,
                stageOn,
                withdrawnOn,
                erasedOn,
                counted,
                countedIn,
                days,
                version);
    }
}
