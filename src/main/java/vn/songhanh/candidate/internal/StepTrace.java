package vn.songhanh.candidate.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.songhanh.candidate.Stage;
import vn.songhanh.ledger.EntryId;
import vn.songhanh.programme.Account;
import vn.songhanh.programme.ProgrammeId;

/**
 * Where a person stood before a step, so that it can be taken back.
 *
 * @param counted the stocks on which they stood before it, in the programme {@code countedIn}
 * @param countedAfter the stocks on which they stood after it; what differs from them later time alone has moved
 * @param outcomeOn from when both bodies knew the outcome of before
 * @param entries what the ledger got by the step
 * @param papers in whose place the step has put others; null where it has put none, or was told before they were kept
 * @param monthsAsked how many months together the rule asked of the introducers; null for any step but the resolution of a cell
 */
record StepTrace(
        Stage stage,
        LocalDate stageOn,
        Set<Account> counted,
        @Nullable ProgrammeId countedIn,
        Set<Account> countedAfter,
        boolean shared,
        @Nullable LocalDate introducedOn,
        LocalDate outcomeOn,
        List<EntryId> entries,
        @Nullable Map<DossierPaper, String> papers,
        @Nullable Integer monthsAsked) {

    static StepTrace of(
            Candidacy before,
            Candidacy after,
            LocalDate outcomeOn,
            List<EntryId> entries,
            @Nullable Map<DossierPaper, String> papers,
            @Nullable Integer monthsAsked) {
        return new StepTrace(
                before.stage(),
                before.stageOn(),
                before.counted(),
                before.countedIn(),
                after.counted(),
                before.shared(),
                before.introducedOn(),
                outcomeOn,
                entries,
                papers,
                monthsAsked);
    }

    /** Whether another programme counts the person now: the first to do so, or one that began later and has carried them over. */
    boolean countedElsewhere(Candidacy now) {
        return !Objects.equals(countedIn, now.countedIn());
    }
}
