package vn.songhanh.founding.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.songhanh.access.Acting;
import vn.songhanh.access.Voice;
import vn.songhanh.enterprise.Reason;
import vn.songhanh.founding.Answer;
import vn.songhanh.founding.CaseId;
import vn.songhanh.founding.CaseState;
import vn.songhanh.founding.Objective;
import vn.songhanh.ledger.EntryId;
import vn.songhanh.text.Words;

/** Writes down who told what of a case. */
@Component
class Scribe {

    private final StoryTable stories;
    private final Clock clock;

    Scribe(StoryTable stories, Clock clock) {
        this.stories = stories;
        this.clock = clock;
    }

    /** What stands in the ledger for the decision as it was told last. */
    Optional<EntryId> decided(CaseId id) {
        return stories.decided(id);
    }

    void opened(CaseId id, Objective objective, LocalDate on) {
        write(id, told("OPENED", on, StoryWords.opened(objective), 0).leading(CaseState.LISTED));
    }

    /** @param after the case as the step left it */
    void took(Case after, Step step, @Nullable EntryId entry) {
        var told = told(step.kind().name(), step.on(), StoryWords.of(step, after.about()), after.version() + 1)
                .leading(ledTo(after, step))
                .counted(step.note(), entry);
        write(after.id(), step instanceof Step.Answered answered ? told.because(reason(answered.answer())) : told);
    }

    /** A decision that is told anew led to where the case stood then; null where it was announced the same day. */
    private static @Nullable CaseState ledTo(Case after, Step step) {
        if (!(step instanceof Step.Decided)) {
            return after.state();
        }
        var announced = after.announcedOn();
        return announced == null || announced.isAfter(step.on()) ? CaseState.DECIDED : null;
    }

    /** That the decision was told wrongly and is told anew; what is told follows. */
    void takesBack(Case after, Step.Corrected corrected, LocalDate on) {
        write(
                after.id(),
                told(StepKind.CORRECTION.name(), on, StoryWords.of(corrected), after.version() + 1)
                        .counted(corrected.reason(), null));
    }

    /** Who works on the case from now on. */
    void assigned(Case found, LocalDate on, Words words) {
        write(found.id(), told("ASSIGNMENT", on, words, found.version()));
    }

    /** What happens to the organisation after it was founded leaves the case where it stands. */
    void afterwards(Case found, String kind, LocalDate on, Words words, String note) {
        write(found.id(), told(kind, on, words, found.version()).counted(note, null));
    }

    private static @Nullable Reason reason(Answer answer) {
        return switch (answer) {
            case Answer.Consent _ -> null;
            case Answer.Refusal refusal -> refusal.reason();
            case Answer.Deferral deferral -> deferral.reason();
        };
    }

    private Told told(String kind, LocalDate on, Words words, int version) {
        var person = (Acting.Person) Voice.speaker().orElseThrow();
        return new Told(
                kind,
                on,
                words,
                "",
                Voice.mandate().side(),
                person.fullName(),
                clock.instant(),
                version,
                null,
                null,
                null);
    }

    private void write(CaseId id, Told told) {
        stories.add(id, Voice.mandate().account(), told);
    }
}
